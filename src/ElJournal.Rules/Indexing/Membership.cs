namespace ElJournal.Rules.Indexing;

/// <summary>That a pupil belongs to an audience, for some days.</summary>
/// <param name="Pupil">Ordinal of the pupil.</param>
/// <param name="FirstDay">First day, by its number in the year; may be negative.</param>
/// <param name="LastDay">Last day.</param>
internal readonly record struct Membership(int Pupil, int FirstDay, int LastDay)
{
    internal bool Includes(int day) => day >= FirstDay && day <= LastDay;

    internal bool Meets(Membership other) => FirstDay <= other.LastDay && other.FirstDay <= LastDay;
}
