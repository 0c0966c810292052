using ElJournal.Domain;
using ElJournal.Domain.Time;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Reporting.Catalogues;

/// <summary>Words of the catalogue, for readers and for programs.</summary>
internal static class CatalogueWords
{
    internal static string Of(ClauseKind kind) => kind switch
    {
        ClauseKind.Obligation => "обязанность",
        ClauseKind.Prohibition => "запрет",
        ClauseKind.Access => "доступ",
        ClauseKind.Recommendation => "рекомендация",
        ClauseKind.Constitutive => "установление",
        ClauseKind.Capability => "возможность системы",
        ClauseKind.Organisational => "дело людей",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of clause."),
    };

    internal static string Of(ClauseStatus status) => status switch
    {
        ClauseStatus.Carried => "исполняется",
        ClauseStatus.Planned => "намечен",
        ClauseStatus.Listed => "перечислен",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Unknown status."),
    };

    internal static string Code(ClauseStatus status) => status switch
    {
        ClauseStatus.Carried => "carried",
        ClauseStatus.Planned => "planned",
        ClauseStatus.Listed => "listed",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Unknown status."),
    };

    internal static string Of(NormKind kind) => kind == NormKind.Obligation ? "обязанность" : "запрет";

    internal static string Of(Force force) => force == Force.Binding ? "обязательно" : "рекомендация";

    internal static string Of(EnforcementMode mode) => mode switch
    {
        EnforcementMode.Observe => "наблюдать",
        EnforcementMode.Warn => "предупреждать",
        EnforcementMode.RequireReason => "требовать причину",
        EnforcementMode.Block => "запрещать",
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Unknown mode."),
    };

    internal static string Of(DateSpan span) => (span.From, span.To) switch
    {
        (null, null) => "всегда",
        ({ } from, null) => $"с {Wording.Of(from)}",
        (null, { } to) => $"по {Wording.Of(to)}",
        ({ } from, { } to) => $"с {Wording.Of(from)} по {Wording.Of(to)}",
    };

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
        yield return ("Действует", Of(edition.InForce));
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

        yield return ("Сила", $"{Of(edition.Force)}; режим: {Of(edition.Mode)}");
        yield return ("Источник", edition.Source);
    }

    internal static string Figures(CatalogueFigures figures) =>
        FormattableString.Invariant($"в срок {figures.Fulfilled}, с опозданием {figures.Late}, срок не истёк {figures.Pending}, просрочено или нарушено {figures.Broken}, не установлено {figures.Undetermined}");
}
