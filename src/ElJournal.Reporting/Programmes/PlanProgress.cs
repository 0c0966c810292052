using ElJournal.Domain.Journals;

namespace ElJournal.Reporting.Programmes;

/// <summary>Выполнение программы одного журнала: lessons of the thematic plan against lessons held.</summary>
/// <remarks>A topic without hours takes one lesson. Immutable; equal when all members are.</remarks>
/// <param name="Journal">The journal.</param>
/// <param name="Topics">How many topics the plan has; 0 when there is no plan.</param>
/// <param name="Planned">How many lessons the plan takes.</param>
/// <param name="Held">How many lessons were held so far, recorded or not.</param>
/// <param name="Recorded">How many of them are recorded.</param>
/// <param name="Ahead">How many lessons the timetable still has.</param>
/// <param name="Covered">How many topics of the plan stand word for word at a lesson held.</param>
internal sealed record PlanProgress(Journal Journal, int Topics, int Planned, int Held, int Recorded, int Ahead, int Covered)
{
    internal bool HasPlan => Topics > 0;

    /// <summary>Gets how many lessons of the plan are still to be given.</summary>
    internal int Left => Math.Max(0, Planned - Held);

    /// <summary>Gets how many of those the timetable has no room for: so many lessons the journal is behind.</summary>
    internal int Behind => HasPlan ? Math.Max(0, Left - Ahead) : 0;
}
