using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks.Forecasts;
using ElJournal.Domain.People;

namespace ElJournal.Reporting.Marks;

/// <summary>Прогноз обучающегося.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
public sealed record ForecastRow
{
    /// <summary>Gets the weight of the marks that <see cref="BeyondPlan"/> counts: 1.</summary>
    public static MarkWeight PlainWeight { get; } = MarkWeight.OfHundredths(100);

    /// <summary>Gets the pupil.</summary>
    public required PupilId Pupil { get; init; }

    /// <summary>Gets the forecast; null when no rules are determined or the marks cannot be taken.</summary>
    public MarkForecast? Forecast { get; init; }

    /// <summary>Gets what it takes to reach the wanted mark; null when none is wanted or it was not found.</summary>
    public WayToMark? Way { get; init; }

    /// <summary>Gets how many greatest marks of <see cref="PlainWeight"/> would bring the wanted mark that the works ahead cannot; null when no number of them would.</summary>
    public int? BeyondPlan { get; init; }

    /// <summary>Gets what keeps the forecast from being made.</summary>
    public required ImmutableArray<Defect> Defects { get; init; }
}
