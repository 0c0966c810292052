using System.Collections.Immutable;
using ElJournal.Domain;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Rules.Access;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Reporting.Catalogues;

/// <summary>What a page says of its parts, as lines of label and text that every form of the catalogue shares.</summary>
internal static partial class CatalogueWords
{
    private const string LastAudit = "Последняя проверка";

    /// <summary>The clauses whose norms carry a clause too; null where it has none such.</summary>
    private static string? Through(Clause clause) => clause.Through switch
    {
        [] => null,
        [var one] => $"пункт {one}; считается там, а не дважды",
        var several => $"пункты {string.Join(", ", several)}; считается там, а не дважды",
    };

    private static string Parameter(ClauseParameter parameter) => $"{parameter.Title}: {parameter.Value ?? "задаёт школа"}";

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
            yield return ("Прочтение", Reading(reading.Question, reading.Wording, reading.Id, reading.Option));
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

    /// <summary>A norm of access without its title as lines of label and text.</summary>
    internal static IEnumerable<(string Label, string Text)> Lines(AccessNorm norm)
    {
        yield return ("Норма доступа", $"{norm.Id}, {Of(norm.Effect)}");
        foreach (var line in Rights(norm))
        {
            yield return line;
        }

        foreach (var (reading, option) in norm.Under)
        {
            yield return ("Прочтение", Reading(reading.Question, option.Wording, reading.Id, option.Id));
        }

        yield return ("Действует", SpanTexts.Of(norm.InForce));
        yield return ("Источник", norm.Source);
    }

    /// <summary>Whom a norm of access speaks to, and of what, as lines of label and text.</summary>
    internal static IEnumerable<(string Label, string Text)> Rights(AccessNorm norm)
    {
        yield return ("Кто", Meanings(norm.Categories, AccessCodes.Categories, "все"));
        yield return ("Действия", Meanings(norm.Actions, AccessCodes.Actions, "все"));
        yield return ("Сведения", Meanings(norm.Resources, AccessCodes.Resources, "все"));
        if (norm.Relations != AccessRelations.Anyone)
        {
            yield return ("При условии", AccessCodes.WordsOf(norm.Relations));
        }
    }

    internal static IEnumerable<(string Label, string Text)> Place(CatalogueChange change) => [("Пункт", Place(change.Clause, change.Act))];

    internal static IEnumerable<(string Label, string Text)> Lines(CatalogueValue value) =>
        [("Пункт", Place(value.Clause, value.Act)), ("Значение", value.Value), ("Действует", SpanTexts.Of(value.InForce)), ("Источник", value.Source)];

    /// <summary>All the ways to read an open word, and which of them holds.</summary>
    internal static IEnumerable<(string Label, string Text)> Lines(CatalogueChoice choice)
    {
        yield return ("Имя", choice.Reading.Id);
        foreach (var option in choice.Reading.Options)
        {
            yield return ($"Ответ {option.Id}", option.Wording);
        }

        yield return ("Выбран", string.Join(", ", choice.Chosen));
        yield return ("Обычно", $"{choice.Reading.Default.Id} — {choice.Reading.Why}");
    }

    /// <summary>What stands about the pack as a whole, the same for every form of the catalogue.</summary>
    internal static IEnumerable<(string Label, string Text)> Lines(Catalogue catalogue)
    {
        var pack = catalogue.Pack;
        yield return ("Документ", pack.Source);
        yield return ("Действует", SpanTexts.Of(pack.InForce));
        yield return ("Опирается на", pack.BasedOn is { } basePack ? $"«{basePack.Title}»" : "ничего");
        if (pack.AdoptedOn is { } day)
        {
            yield return ("Принят", $"с {Wording.Of(day)}; до этого дня нормы основы не действуют");
        }

        yield return ("Пунктов", $"{Number(catalogue.Clauses.Length)}: исполняется {Number(catalogue.Count(ClauseStatus.Carried))}, намечено {Number(catalogue.Count(ClauseStatus.Planned))}, перечислено {Number(catalogue.Count(ClauseStatus.Listed))}");
        if (catalogue.Audit is { Totals: var t } audit)
        {
            yield return (LastAudit, $"на {LocalTimes.Of(audit.AsOf, audit.Clock)}: обязанностей {Number(t.Duties)}, в срок {Number(t.Fulfilled)}, с опозданием {Number(t.FulfilledLate)}, "
                + $"срок не истёк {Number(t.Pending)}, просрочено {Number(t.Overdue)}; запреты нарушены {RussianText.Count(t.Violated, "раз", "раза", "раз")}; не установлено {Number(t.Undetermined)}");
        }
    }

    /// <summary>Figures of a norm or a clause as a line, if there are any.</summary>
    internal static IEnumerable<(string Label, string Text)> Lines(CatalogueFigures? figures)
    {
        if (figures is not null)
        {
            yield return (LastAudit, $"в срок {Number(figures.Fulfilled)}, с опозданием {Number(figures.Late)}, срок не истёк {Number(figures.Pending)}, просрочено или нарушено {Number(figures.Broken)}, не установлено {Number(figures.Undetermined)}");
        }
    }

    /// <summary>A clause without its text and status as lines of label and text; the figures of its norms are added up where it has several.</summary>
    internal static IEnumerable<(string Label, string Text)> Lines(CatalogueClause item)
    {
        var clause = item.Clause;
        yield return ("Вид", $"{clause.Kind.ToRussian()} ({clause.Kind.ToLetter()})");
        if (Through(clause) is { } through)
        {
            yield return ("Исполняется через", through);
        }

        foreach (var capability in clause.Capabilities)
        {
            yield return ("Возможность", capability.Title);
        }

        foreach (var parameter in clause.Parameters)
        {
            yield return ("Параметр", Parameter(parameter));
        }

        foreach (var reading in item.Readings)
        {
            yield return ("Прочтение", Reading(reading.Question, reading.Wording, reading.Id, reading.Option));
        }

        foreach (var reference in clause.References)
        {
            yield return ("Ссылка", reference);
        }

        foreach (var line in item.Norms.Length > 1 ? Lines(item.Figures) : [])
        {
            yield return line;
        }
    }

    /// <summary>A norm without its title and examples as lines of label and text.</summary>
    internal static IEnumerable<(string Label, string Text)> Lines(CatalogueNorm norm) =>
        [("Предмет", norm.Case), ("Отвечает", norm.Bearer), .. norm.Editions.SelectMany(Lines), .. Lines(norm.Figures)];

    private static string Reading(string question, string wording, string id, string option) => $"{question} — {wording} ({id}: {option})";

    private static string Place(string clause, string act) => $"{clause}, «{act}»";

    private static string Number(long number) => RussianText.Number(number);

    private static string Meanings<T>(ImmutableArray<T> values, CodeTable<T> codes, string all)
        where T : struct, Enum => values.IsEmpty ? all : string.Join(", ", values.Select(codes.MeaningOf));
}
