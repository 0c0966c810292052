namespace ElJournal.Testing.Demo.Expectations;

/// <summary>Says when something is due.</summary>
/// <param name="terms">How the demo reckons terms.</param>
/// <param name="occasion">Of what.</param>
/// <returns>The first instant that is too late, or the last that is in time where the clause names a moment.</returns>
internal delegate NodaTime.Instant DueMoment(Terms terms, in Occasion occasion);
