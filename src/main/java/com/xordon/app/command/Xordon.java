package com.xordon.app.command;

import com.xordon.core.booking.BookingDesk;
import com.xordon.core.diary.Status;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import java.io.PrintStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line itself: finds the command, runs it, and turns what goes wrong into one
/// sentence, a code and an exit status.
@Command(
    name = "xordon",
    description = "Xordon Desk: the scheduling console for small practices.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Without a command the desk opens. Each command has --help with examples.",
      "Exit status: 0 done, 1 refused or not found, 2 bad usage, 3 broken environment."
    })
public final class Xordon {
  private static final Logger LOG = LoggerFactory.getLogger(Xordon.class);

  /// Every command, made when it is wanted: to read the options of all takes longer than to answer.
  private static final Map<String, Supplier<Object>> COMMANDS = commands();

  private final Invocation call;

  public Xordon(Invocation call) {
    this.call = call;
  }

  Invocation call() {
    return call;
  }

  /// Runs one command line and answers its exit status.
  public int run(List<String> args) {
    var line = new CommandLine(this);
    var wanted = args.isEmpty() ? null : COMMANDS.get(args.getFirst());
    if (wanted != null) {
      line.addSubcommand(args.getFirst(), wanted.get());
    } else {
      line.addSubcommand(new CommandLine.HelpCommand());
      COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.get()));
    }
    for (var sub : line.getSubcommands().values()) helpOn(sub);
    line.setOut(new java.io.PrintWriter(call.out(), true, java.nio.charset.StandardCharsets.UTF_8));
    line.setErr(new java.io.PrintWriter(call.err(), true, java.nio.charset.StandardCharsets.UTF_8));
    line.setParameterExceptionHandler(
        (e, words) -> fail(Problem.of("BAD_USAGE", String.valueOf(e.getMessage()))));
    line.setExecutionExceptionHandler((e, command, parsed) -> fail(e));
    return line.execute(args.toArray(String[]::new));
  }

  /// Whether a command line is answered from standard input.
  public static boolean readsInput(List<String> args) {
    return args.size() > 2
        && args.subList(0, 2).equals(List.of("settings", "set"))
        && SettingsCommand.isSecret(args.get(2));
  }

  private static Map<String, Supplier<Object>> commands() {
    var all = new LinkedHashMap<String, Supplier<Object>>();
    all.put("practice", PracticeCommand::new);
    all.put("offer", OfferCommand::new);
    all.put("explain", ExplainCommand::new);
    all.put("book", BookCommand::new);
    all.put("move", MoveCommand::new);
    all.put("cancel", CancelCommand::new);
    all.put("payments", PaymentsCommand::new);
    all.put("series", SeriesCommand::new);
    all.put("visit", VisitCommand::new);
    all.put("waitlist", WaitlistCommand::new);
    all.put("appointments", AppointmentsCommand::new);
    all.put("history", HistoryCommand::new);
    all.put("what-if", WhatIfCommand::new);
    all.put("rescue", RescueCommand::new);
    all.put("settings", SettingsCommand::new);
    all.put("video", VideoCommand::new);
    all.put("tasks", TasksCommand::new);
    all.put("automations", AutomationsCommand::new);
    all.put("messages", MessagesCommand::new);
    all.put("mail", MailCommand::new);
    all.put("analytics", AnalyticsCommand::new);
    all.put("ics", IcsCommand::new);
    all.put("demo", DemoCommand::new);
    all.put("backup", SafetyCommands.Backup::new);
    all.put("restore", RestoreCommand::new);
    all.put("encryption", EncryptionCommand::new);
    all.put("zones", ZonesCommand::new);
    all.put("clock", ClockCommand::new);
    all.put("doctor", SafetyCommands.Doctor::new);
    all.put("report-problem", ReportProblemCommand::new);
    all.put("confirm", () -> new MarkCommand(Status.CONFIRMED, BookingDesk::confirm));
    all.put("arrive", () -> new MarkCommand(Status.ARRIVED, BookingDesk::arrive));
    all.put("complete", () -> new MarkCommand(Status.COMPLETED, BookingDesk::complete));
    all.put("no-show", () -> new MarkCommand(Status.NO_SHOW, BookingDesk::noShow));
    all.put("undo", () -> new TakeBackCommand("UNDONE", BookingDesk::undo));
    all.put("redo", () -> new TakeBackCommand("REDONE", BookingDesk::redo));
    return Collections.unmodifiableMap(all);
  }

  private static void helpOn(CommandLine command) {
    if (!(command.getCommandSpec().userObject() instanceof CommandLine.HelpCommand)) {
      command.getCommandSpec().mixinStandardHelpOptions(true);
    }
    command.getSubcommands().values().forEach(Xordon::helpOn);
  }

  private int fail(Exception e) {
    if (e instanceof ProblemException known) return fail(known.problem());
    LOG.error("a command broke", e);
    return fail(new Problem("UNEXPECTED", List.of(e.toString()), e.toString()));
  }

  private int fail(Problem problem) {
    PrintStream err = call.err();
    var advice = problem.advice(Locale.ENGLISH);
    err.println(
        problem.sentence(Locale.ENGLISH)
            + (advice.isEmpty() ? "" : " " + advice)
            + " ("
            + problem.code()
            + ")");
    err.flush();
    return Exit.of(problem.code());
  }
}
