using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks.Indicators;
using ElJournal.Reporting.Filling;

namespace ElJournal.Reporting.Indicators;

/// <summary>Показатели контроля одного журнала.</summary>
/// <param name="Journal">The journal.</param>
/// <param name="Teachers">What of its lessons stands in it, teacher by teacher; at least one.</param>
/// <param name="Marks">The shares of pupils without marks and with one; null where nothing is determined or the journal has no marks.</param>
internal sealed record ControlRow(Journal Journal, ImmutableArray<FillRow> Teachers, MarkIndicators? Marks)
{
    /// <summary>Gets what of its lessons stands in it.</summary>
    internal FillCounts Counts { get; } = FillCounts.Sum(Teachers.Select(t => t.Counts));

    /// <summary>Gives how many of its pupils have one mark, or no more than one.</summary>
    internal long WithOneMark(bool orNone) => Marks is null ? 0 : (long)Marks.WithOneMark.Sum.Numerator + (orNone ? (long)Marks.WithoutMarks.Sum.Numerator : 0);
}
