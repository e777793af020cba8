package com.xordon.app.command;

import com.xordon.core.booking.BookingDesk;
import com.xordon.core.diary.Status;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
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
    subcommands = {
      CommandLine.HelpCommand.class,
      PracticeCommand.class,
      OfferCommand.class,
      ExplainCommand.class,
      BookCommand.class,
      MoveCommand.class,
      CancelCommand.class,
      AppointmentsCommand.class,
      HistoryCommand.class,
      WhatIfCommand.class,
      RescueCommand.class,
      SettingsCommand.class,
      IcsCommand.class,
      DemoCommand.class,
      SafetyCommands.Backup.class,
      SafetyCommands.Restore.class,
      SafetyCommands.Doctor.class
    },
    footer = {
      "",
      "Without a command the desk opens. Each command has --help with examples.",
      "Exit status: 0 done, 1 refused or not found, 2 bad usage, 3 broken environment."
    })
public final class Xordon {
  private static final Logger LOG = LoggerFactory.getLogger(Xordon.class);

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
    line.addSubcommand("confirm", new MarkCommand(Status.CONFIRMED, BookingDesk::confirm));
    line.addSubcommand("arrive", new MarkCommand(Status.ARRIVED, BookingDesk::arrive));
    line.addSubcommand("complete", new MarkCommand(Status.COMPLETED, BookingDesk::complete));
    line.addSubcommand("no-show", new MarkCommand(Status.NO_SHOW, BookingDesk::noShow));
    line.addSubcommand("undo", new TakeBackCommand("UNDONE", BookingDesk::undo));
    line.addSubcommand("redo", new TakeBackCommand("REDONE", BookingDesk::redo));
    for (var sub : line.getSubcommands().values()) helpOn(sub);
    line.setOut(new java.io.PrintWriter(call.out(), true, java.nio.charset.StandardCharsets.UTF_8));
    line.setErr(new java.io.PrintWriter(call.err(), true, java.nio.charset.StandardCharsets.UTF_8));
    line.setParameterExceptionHandler(
        (e, words) -> fail(Problem.of("BAD_USAGE", String.valueOf(e.getMessage()))));
    line.setExecutionExceptionHandler((e, command, parsed) -> fail(e));
    return line.execute(args.toArray(String[]::new));
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
