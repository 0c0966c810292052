using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Years;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Reporting.Marks;

/// <summary>Строка ведомости: how one pupil stands.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
public sealed record MarkSheetRow
{
    /// <summary>Gets the pupil.</summary>
    public required PupilId Pupil { get; init; }

    /// <summary>Gets what the rules make of the marks; null when no rules are determined or the marks cannot be taken.</summary>
    public MarkOutcome? Outcome { get; init; }

    /// <summary>Gets what the rules make of the year; null where the period is none, or is one without parts.</summary>
    public YearOutcome? Year { get; init; }

    /// <summary>Gets how many marks there are; null when that depends on rules that are not determined.</summary>
    public required int? Count { get; init; }

    /// <summary>Gets what is wrong with the marks, or keeps the outcome from being determined.</summary>
    public required ImmutableArray<Defect> Defects { get; init; }

    /// <summary>Gets the last day in the journal of a pupil who left within the period; null for others.</summary>
    public required LocalDate? LeftOn { get; init; }

    /// <summary>Gets the journals from which marks were brought along.</summary>
    public required ImmutableArray<JournalId> BroughtFrom { get; init; }

    /// <summary>Gets the final mark on record, or null.</summary>
    public required FinalMarkEntry? Final { get; init; }

    /// <summary>Gets how the final mark on record agrees with the rules; null when there is none, or no outcome.</summary>
    public FinalMarkFit? Fit { get; init; }
}
