namespace ElJournal.Testing.Demo.Seeding;

/// <summary>What is done wrong, or nearly wrong, with the result of one pupil for one assessment, and for the sake of which norm.</summary>
/// <param name="Norm">The norm.</param>
/// <param name="Slip">What is done.</param>
internal readonly record struct MarkTwist(string Norm, MarkSlip Slip)
{
    /// <summary>Gets the twist of an assessment with which all is well.</summary>
    internal static MarkTwist None => new("", MarkSlip.None);

    internal bool IsNone => Slip == MarkSlip.None;

    /// <summary>Gets a value indicating whether it is a lawful near miss of its norm.</summary>
    internal bool IsNearMiss => MarkTwists.Knows(Norm) && MarkTwists.NearMissesOf(Norm).Contains(Slip);
}
