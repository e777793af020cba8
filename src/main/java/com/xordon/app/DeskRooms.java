package com.xordon.app;

import com.xordon.app.command.Outside;
import com.xordon.app.problem.ProblemReport;
import com.xordon.automation.AutomationDesk;
import com.xordon.automation.TaskDesk;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.change.ChangeFeed;
import com.xordon.core.diary.Appointment;
import com.xordon.platform.FileOpen;
import com.xordon.ui.analytics.AnalyticsScreen;
import com.xordon.ui.automations.AutomationsScreen;
import com.xordon.ui.automations.MessageCount;
import com.xordon.ui.automations.TellWatch;
import com.xordon.ui.calendar.CalendarScreen;
import com.xordon.ui.clients.ClientsScreen;
import com.xordon.ui.finding.FindSheet;
import com.xordon.ui.kit.Actions;
import com.xordon.ui.kit.Screen;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Voice;
import com.xordon.ui.rescue.RescueSheet;
import com.xordon.ui.safety.RestoreVeil;
import com.xordon.ui.safety.SafetyScreen;
import com.xordon.ui.services.ServicesScreen;
import com.xordon.ui.team.TeamScreen;
import com.xordon.ui.video.TroubleCount;
import com.xordon.ui.video.VideoScreen;
import com.xordon.ui.waitlist.FreedWatch;
import com.xordon.ui.waitlist.WaitlistScreen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// The rooms of a practice and the ways between them, made anew when the practice or the language
/// changes. What counts for them goes on counting meanwhile.
final class DeskRooms {
  private final DeskParts parts;
  private final BookingDesk desk;
  private final Outside outside;
  private final Optional<VideoSide> video;
  private final SafetySide safety;
  private final List<ChangeFeed.Subscription> watching = new ArrayList<>();
  private final List<Node> sheets = new ArrayList<>();
  private TroubleCount troubled;
  private MessageCount messages;

  DeskRooms(
      DeskParts parts,
      BookingDesk desk,
      Outside outside,
      Optional<VideoSide> video,
      SafetySide safety) {
    this.parts = parts;
    this.desk = desk;
    this.outside = outside;
    this.video = video;
    this.safety = safety;
    this.troubled = troubled();
    this.messages = messages();
  }

  /// The rooms in the order of the rail; what they can do beyond themselves is put among the
  /// actions.
  List<Screen> make(Texts texts, Voice voice, Actions actions) {
    leave();
    var ledger = parts.books().ledger();
    var changes = parts.books().changes();
    var clock = parts.clock();
    var background = parts.background();
    var calendar = calendar(voice, texts);
    var waitlist =
        new WaitlistScreen(
            ledger,
            clock,
            changes,
            background,
            voice,
            texts.in(WaitlistScreen.class),
            a -> RoomDoors.reveal(parts.window(), calendar, a, texts.zone()));
    var doors = new RoomDoors(parts.window(), calendar, waitlist, texts.zone());
    find(doors, texts, actions);
    var freed =
        new FreedWatch(
            ledger, clock, background, voice, texts.in(WaitlistScreen.class), doors::look);
    watching.add(freed.on(changes));
    var rooms = new ArrayList<Screen>();
    Collections.addAll(
        rooms,
        calendar,
        new ClientsScreen(
            ledger, clock, changes, background, voice, texts.in(ClientsScreen.class), doors),
        waitlist,
        new ServicesScreen(
            ledger, clock, changes, background, voice, texts.in(ServicesScreen.class)),
        new TeamScreen(
            ledger, clock, changes, background, voice, texts.in(TeamScreen.class), doors::open));
    rooms.add(automations(calendar, voice, texts, actions));
    rooms.add(analytics(calendar, voice, texts));
    video.ifPresent(side -> rooms.add(videoRoom(side, calendar, voice, texts)));
    rooms.add(safety(doors::open, voice, texts, actions));
    return rooms;
  }

  /// What lies over the rooms when it is called.
  List<Node> sheets() {
    return List.copyOf(sheets);
  }

  /// Nothing of a practice that isn't there any more lies over what is shown, or watches.
  void leave() {
    sheets.clear();
    watching.forEach(ChangeFeed.Subscription::close);
    watching.clear();
  }

  /// Other books are in place of those that were counted; nobody told of the difference.
  void countAnew() {
    close();
    troubled = troubled();
    messages = messages();
    video.ifPresent(side -> side.wake().run());
  }

  /// Counts no more.
  void close() {
    troubled.close();
    messages.close();
  }

  private TaskDesk tasks() {
    return new TaskDesk(parts.books().ledger(), parts.clock());
  }

  private TroubleCount troubled() {
    return new TroubleCount(tasks(), parts.books().changes(), parts.background(), parts.problems());
  }

  private MessageCount messages() {
    return new MessageCount(tasks(), parts.books().changes(), parts.background(), parts.problems());
  }

  private CalendarScreen calendar(Voice voice, Texts texts) {
    var calendar =
        new CalendarScreen(
            parts.books().ledger(),
            desk,
            parts.books().changes(),
            parts.clock(),
            parts.background(),
            new CalendarScreen.Said(
                texts.in(CalendarScreen.class), parts.notices(), parts.problems()),
            parts.theme());
    var rescue =
        new RescueSheet(parts.books().ledger(), parts.clock(), parts.background(), voice, texts);
    calendar.onAway(rescue::open);
    sheets.add(rescue.view());
    video.ifPresent(side -> calendar.onCalls(side.opens(), side.wake()));
    return calendar;
  }

  private void find(RoomDoors doors, Texts texts, Actions actions) {
    var find =
        new FindSheet(
            parts.books().ledger(),
            parts.clock(),
            parts.background(),
            parts.problems(),
            texts,
            parts.theme(),
            doors::bookFound);
    actions.register(find.action());
    sheets.add(find.view());
  }

  private Screen automations(CalendarScreen calendar, Voice voice, Texts texts, Actions actions) {
    var ledger = parts.books().ledger();
    var clock = parts.clock();
    var wake = video.map(VideoSide::wake).orElse(() -> {});
    var settings =
        new SaidAboutMessages(
            outside.said(), new MailSignInHere(outside.mail(), FileOpen.bySystem()));
    var around =
        new AutomationsScreen.Around(
            parts.background(), voice, texts.in(AutomationsScreen.class), messages);
    var asking = new TellWatch(ledger, clock, settings, around, wake);
    watching.add(asking.on(parts.books().changes(), DeskStart.author().device()));
    asking.actions().forEach(actions::register);
    return new AutomationsScreen(
        ledger,
        clock,
        parts.books().changes(),
        new AutomationsScreen.Mail(new AutomationDesk(ledger, outside.post(), clock), settings),
        around,
        new AutomationWays(wake, parts.window(), calendar, texts.zone()));
  }

  private Screen analytics(CalendarScreen calendar, Voice voice, Texts texts) {
    return new AnalyticsScreen(
        parts.books().figures(),
        parts.books().ledger(),
        parts.clock(),
        parts.books().changes(),
        new AnalyticsScreen.Around(
            parts.background(), voice, texts.in(AnalyticsScreen.class), parts.theme()),
        new AnalyticsWays(parts.window(), calendar, texts.zone()),
        new KeptReports(parts.books()));
  }

  private Screen videoRoom(VideoSide side, CalendarScreen calendar, Voice voice, Texts texts) {
    return new VideoScreen(
        parts.books().ledger(),
        parts.clock(),
        parts.books().changes(),
        side.accounts(),
        new VideoScreen.Around(parts.background(), voice, texts.in(VideoScreen.class)),
        new VideoWays(side, parts.window(), calendar, texts.zone()),
        troubled);
  }

  private Screen safety(Consumer<Appointment> open, Voice voice, Texts texts, Actions actions) {
    safety.restore().speak(texts.in(SafetyScreen.class));
    sheets.add(new RestoreVeil(safety.restore(), texts));
    var report = new ProblemReport(Optional.of(parts.books()), parts.clock(), System.getenv());
    Runnable queue = () -> actions.run("automations.queue");
    return new SafetyScreen(
        safety.books(),
        new SafeKeysHere(parts.books()),
        parts.books().ledger(),
        parts.clock(),
        parts.books().changes(),
        safety.restore(),
        new SafetyScreen.Around(parts.background(), voice, texts.in(SafetyScreen.class)),
        new SafetyWays(parts.window(), open, queue, report));
  }
}
