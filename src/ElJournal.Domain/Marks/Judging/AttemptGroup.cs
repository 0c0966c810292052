using System.Collections.Immutable;

namespace ElJournal.Domain.Marks.Judging;

/// <summary>The attempts at one work: numbers of cells with their rows, by day, then as they stand. All are of the kind of the first.</summary>
internal sealed record AttemptGroup(int Root, ImmutableArray<(int Index, MarkRow Row)> Attempts);
