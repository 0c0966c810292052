using System.Collections.Immutable;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Forecasts;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Rules.Marks;

namespace ElJournal.Reporting.Marks;

/// <summary>Прогноз по журналу: with what the period ends for its pupils, and what it takes to reach a mark.</summary>
/// <remarks>Pure data; <see cref="ForecastText"/> and <see cref="ForecastJson"/> write it. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class ForecastSheet
{
    private ForecastSheet(SubjectMarks marks, MarkBasis basis, int? want, ImmutableArray<ForecastRow> rows) =>
        (Marks, Basis, Want, Rows) = (marks, basis, want, rows);

    /// <summary>Gets the journal, the period and the day, with the marks that the forecast is made of.</summary>
    public SubjectMarks Marks { get; }

    /// <summary>Gets the rules applied, or what keeps the marks from being judged.</summary>
    public MarkBasis Basis { get; }

    /// <summary>Gets the wanted mark; null when only the range is asked for.</summary>
    public int? Want { get; }

    /// <summary>Gets the pupils, by id.</summary>
    public ImmutableArray<ForecastRow> Rows { get; }

    /// <summary>Makes a forecast.</summary>
    /// <param name="marks">The marks of the journal in the period.</param>
    /// <param name="register">The register of the school.</param>
    /// <param name="policy">By which rules.</param>
    /// <param name="pupil">The only pupil wanted; null for all.</param>
    /// <param name="want">The wanted mark; null for none. Off the scale, nobody can reach it.</param>
    /// <returns>The forecast.</returns>
    public static ForecastSheet Of(SubjectMarks marks, SchoolRegister register, MarkPolicy policy, PupilId? pupil = null, int? want = null)
    {
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(policy);
        var basis = MarkBasis.Of(marks, register, policy);
        return new ForecastSheet(marks, basis, want, [.. marks.Pupils.Where(p => pupil is null || p == pupil).Select(p => RowOf(marks, basis.Rules, p, want))]);
    }

    private static ForecastRow RowOf(SubjectMarks marks, MarkRules? rules, PupilId pupil, int? want)
    {
        var cells = marks.Of(pupil);
        if (rules is null || !cells.TryGet(out var mine))
        {
            return new ForecastRow { Pupil = pupil, Defects = cells.Defects };
        }

        var forecast = MarkForecast.Of(rules, mine, marks.PlannedFor(pupil), marks.Period.Last);
        if (want is not { } mark || rules.Scale.Kind != ScaleKind.Numeric || mark < rules.Scale.Min || mark > rules.Scale.Max || forecast.Now.State == MarkState.Undetermined)
        {
            return new ForecastRow { Pupil = pupil, Forecast = forecast, Defects = forecast.Now.Defects };
        }

        var way = forecast.Reach(mark);
        return new ForecastRow
        {
            Pupil = pupil,
            Forecast = forecast,
            Way = way.TryGet(out var found) ? found : null,
            BeyondPlan = found is { IsReachable: false } ? forecast.TopMarksNeeded(mark, ForecastRow.PlainWeight) : null,
            Defects = way.Defects,
        };
    }
}
