using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Reporting.Catalogues;

/// <summary>Words of the catalogue, for readers and for programs.</summary>
internal static class CatalogueWords
{
    internal static string Of(NormKind kind) => kind == NormKind.Obligation ? "обязанность" : "запрет";

    /// <summary>What stands beside a clause that no norm carries.</summary>
    internal static string? Note(Clause clause) => clause.Planned ?? clause.Reason;

    /// <summary>The clauses whose norms carry a clause too; null where it has none such.</summary>
    internal static string? Through(Clause clause) => clause.Through switch
    {
        [] => null,
        [var one] => $"пункт {one}; считается там, а не дважды",
        var several => $"пункты {string.Join(", ", several)}; считается там, а не дважды",
    };

    internal static string Parameter(ClauseParameter parameter) => $"{parameter.Title}: {parameter.Value ?? "задаёт школа"}";

    /// <summary>An edition as lines of label and text, the same for every form of the catalogue.</summary>
    internal static IEnumerable<(string Label, string Text)> Lines(CatalogueEdition edition)
    {
        yield return ("Действует", SpanTexts.Of(edition.InForce));
        if (!edition.Conditions.IsEmpty)
        {
            yield return ("Когда", string.Join("; ", edition.Conditions));
        }

        if (!edition.Breach.IsEmpty)
        {
            yield return ("Нарушение", string.Join("; ", edition.Breach));
        }

        if (edition.Fulfilment is { } fulfilment)
        {
            yield return ("Исполнение", fulfilment);
            yield return ("Срок", $"{edition.Due} (отсчёт: {edition.Anchor})");
        }

        foreach (var reading in edition.Readings)
        {
            yield return ("Прочтение", $"{reading.Question} — {reading.Wording} ({reading.Id}: {reading.Option})");
        }

        yield return ("Сила", $"{edition.Force.ToRussian()}; режим: {edition.Mode.ToRussian()}");
        yield return ("Источник", edition.Source);
    }

    /// <summary>An edition of a computation as lines of label and text.</summary>
    internal static IEnumerable<(string Label, string Text)> Lines(CatalogueComputationEdition edition)
    {
        yield return ("Действует", SpanTexts.Of(edition.InForce));
        if (edition.Preset is { } preset)
        {
            yield return ("За основу взят", $"готовый набор «{preset}»");
        }

        foreach (var (title, value) in edition.Values)
        {
            yield return ("Параметр", $"{title}: {value}");
        }

        if (!edition.Open.IsEmpty)
        {
            yield return ("Не задано", string.Join("; ", edition.Open));
        }

        yield return ("Источник", edition.Source);
    }

    internal static string Figures(CatalogueFigures figures) =>
        FormattableString.Invariant($"в срок {figures.Fulfilled}, с опозданием {figures.Late}, срок не истёк {figures.Pending}, просрочено или нарушено {figures.Broken}, не установлено {figures.Undetermined}");
}
