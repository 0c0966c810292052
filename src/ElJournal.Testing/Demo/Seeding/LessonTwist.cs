namespace ElJournal.Testing.Demo.Seeding;

/// <summary>What is done wrong, or nearly wrong, with one lesson, and for the sake of which norm.</summary>
/// <param name="Norm">The norm.</param>
/// <param name="Slip">What is done.</param>
internal readonly record struct LessonTwist(string Norm, LessonSlip Slip)
{
    /// <summary>Gets the twist of a lesson with which all is well.</summary>
    internal static LessonTwist None => new("", LessonSlip.None);

    internal bool IsNone => Slip == LessonSlip.None;

    /// <summary>Gets a value indicating whether it is a lawful near miss of its norm.</summary>
    internal bool IsNearMiss => Norm is { Length: > 0 } && LessonTwists.NearMissesOf(Norm).Contains(Slip);

    /// <summary>Says whether it is a slip of a norm.</summary>
    internal bool Is(string norm, LessonSlip slip) => Slip == slip && Norm == norm;
}
