using System.Collections.Immutable;
using ElJournal.Domain.Marks;
using NodaTime;

namespace ElJournal.Domain.Tests.Marks.Support;

/// <summary>Rules and marks that some property is to hold for.</summary>
public sealed record MarkCase(MarkRules Rules, ImmutableArray<WorkCell> Cells, LocalDate? AsOf, AttestationPeriod? Period)
{
    internal PupilMarks Marks => PupilMarks.Create(Cells, AsOf, Period).Value;

    internal MarkOutcome Outcome => Rules.Judge(Marks);

    /// <summary>The same with one cell less: retakes of it stand for themselves then.</summary>
    internal IEnumerable<MarkCase> Smaller() => Enumerable.Range(0, Cells.Length).Select(i => this with { Cells = Cells.RemoveAt(i) });

    public override string ToString() => $"{Rules.ToDraft()} {string.Join("; ", Cells)} {AsOf} {Period}";
}
