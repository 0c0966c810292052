using System.Globalization;
using ElJournal.Domain;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Forecasts;
using ElJournal.Rules.Cases;

namespace ElJournal.Reporting.Marks;

/// <summary>Writes a forecast as text for a Russian reader.</summary>
public static class ForecastText
{
    /// <summary>Writes the forecast.</summary>
    /// <param name="sheet">The forecast.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> Lines(ForecastSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        yield return $"{CaseTitles.Journal(sheet.Marks.Journal)}: прогноз на конец периода {MarkWords.Of(sheet.Marks.Period)}, на {Wording.Of(sheet.Marks.Day)}.";
        if (!sheet.Basis.Sources.IsEmpty)
        {
            yield return $"Правила: {string.Join("; ", sheet.Basis.Sources)}.";
        }

        if (sheet.Basis.Rules is null)
        {
            yield return $"Прогноз не установлен: {string.Join("; ", sheet.Basis.Reasons)}.";
            yield break;
        }

        foreach (var row in sheet.Rows)
        {
            yield return "";
            yield return $"Обучающийся {row.Pupil}";
            foreach (var line in Lines(sheet, row))
            {
                yield return line;
            }
        }
    }

    /// <summary>Writes the forecast of one pupil to whoever knows whose it is.</summary>
    /// <param name="sheet">The forecast.</param>
    /// <param name="row">The row of the pupil.</param>
    /// <returns>The lines; none where the forecast rests on rules that are not determined.</returns>
    public static IEnumerable<string> Lines(ForecastSheet sheet, ForecastRow row)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(row);
        return Forecast(sheet, row);
    }

    private static IEnumerable<string> Forecast(ForecastSheet sheet, ForecastRow row)
    {
        if (row.Forecast is { } forecast)
        {
            yield return $"Сейчас: {Of(forecast.Now)}.";
            yield return $"Если ничего не изменится: {Of(forecast.IfNothingChanges)}.";
            yield return forecast.Ahead.IsEmpty ? "Работ впереди в данных нет." : $"Впереди: {string.Join("; ", forecast.Ahead.Select(w => Of(sheet, w)))}.";
            if (!forecast.Ahead.IsEmpty)
            {
                yield return $"С ними выйдет от {Mark(forecast.Lowest)} до {Mark(forecast.Highest)}.";
            }
        }

        if (row.Way is { } way)
        {
            yield return Of(sheet, row.Forecast!, way);
            if (!way.IsReachable)
            {
                yield return row.BeyondPlan is { } more
                    ? string.Create(CultureInfo.InvariantCulture, $"Помогли бы высшие отметки сверх плана: {more} с весом 1.")
                    : "Не помогли бы и любые высшие отметки сверх плана.";
            }
        }

        foreach (var defect in row.Defects)
        {
            yield return defect.Describe();
        }
    }

    private static string Of(MarkOutcome outcome) => outcome.Average is { } average
        ? $"среднее {MarkWords.Told(average, outcome.Rules.DisplayDigits)}, отметка {Mark(outcome)}{(outcome.State == MarkState.Decided ? "" : $" ({MarkWords.Of(outcome)})")}"
        : MarkWords.Of(outcome);

    private static string Mark(MarkOutcome outcome) => MarkWords.Of(outcome.Proposed) ?? "—";

    private static string Of(ForecastSheet sheet, PlannedWork work)
    {
        var title = sheet.Marks.FindWork(work.Work)?.Title;
        var weight = work.Weight ?? sheet.Basis.Rules!.WeightOf(work.Kind, work.Day);
        return $"{(work.IsOwed ? "долг от " : "")}{Wording.Of(work.Day)} {work.Kind ?? "работа"}{(title is null ? "" : $" «{title}»")}{(weight is { } known ? $", вес {MarkWords.Shown(known.ToString())}" : "")}";
    }

    private static string Of(ForecastSheet sheet, MarkForecast forecast, WayToMark way)
    {
        var wanted = way.Wanted.ToString(CultureInfo.InvariantCulture);
        if (!way.IsReachable)
        {
            var ahead = forecast.Ahead.IsEmpty ? "работ впереди нет" : "и при высших отметках за всё, что впереди, не хватит";
            return $"Отметки {wanted} не получить: {ahead}; выйдет {MarkWords.Of(way.Outcome.Proposed) ?? MarkWords.Of(way.Outcome)}.";
        }

        if (way.Needed.IsEmpty)
        {
            return $"Отметка {wanted} выйдет, если ничего не изменится.";
        }

        var needed = way.Needed.GroupBy(n => (n.Mark, Work: Of(sheet, n.Work))).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key.Work}{(g.Count() > 1 ? $", {g.Count()} работы" : "")} — на {g.Key.Mark}"));
        return $"Чтобы вышла {wanted}, хватит: {string.Join("; ", needed)}. Тогда {Of(way.Outcome)}.";
    }
}
