using ElJournal.Domain.Defects;

namespace ElJournal.Import.OneRoster;

/// <summary>A group that is taught: a class as pupils know it (homeroom), or those who are taught one course together.</summary>
internal sealed record RosterClass(SourcedId Id, bool IsHomeroom, Place Place)
{
    internal string? Title { get; init; }

    internal SourcedId? Course { get; init; }

    internal int? Grade { get; init; }
}
