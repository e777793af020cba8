package com.xordon.core.meeting;

import com.xordon.core.meeting.MeetingRooms.Told;
import java.util.Optional;
import java.util.function.Consumer;

/// The accounts at the providers, as a person deals with them. What is connected is read from
/// `Meetings.connections()`. Each wish blocks as long as the outside world takes.
public interface VideoAccounts {
  Registration registration(VideoProvider provider);

  /// Keeps what the provider gave when the program was registered there. An empty `clientId`
  /// forgets it.
  ///
  /// @throws com.xordon.core.problem.ProblemException when it can't be kept
  void register(VideoProvider provider, String clientId, Optional<String> secret);

  SigningIn signIn(AccountName account);

  /// Takes back what was granted where the provider can be told, and forgets the account. Its
  /// meetings stay; what is to be done with them waits for the next sign-in.
  void disconnect(AccountName account);

  /// Makes a meeting, and takes it away again: the answer is that of the first step that failed, or
  /// the meeting that stood.
  Told test(AccountName account);

  /// One attempt to sign in.
  interface SigningIn {
    /// `browser` gets the address to open in the system's browser.
    Outcome run(Consumer<String> browser) throws InterruptedException;

    /// Ends the wait, if it isn't over; from any thread.
    void cancel();
  }

  /// How an attempt ended.
  sealed interface Outcome {
    record Connected(Connection connection) implements Outcome {}

    /// The provider granted less than meetings need.
    record TooLittle(String missing) implements Outcome {}

    /// The person or the provider said no, in the provider's words.
    record Denied(String error, String description) implements Outcome {}

    record TimedOut() implements Outcome {}

    record Cancelled() implements Outcome {}

    /// This machine or the network stands in the way.
    record NotNow(String why) implements Outcome {}

    /// The program has to be registered at the provider first.
    record NotRegistered() implements Outcome {}
  }
}
