using System.Collections.Immutable;
using ElJournal.Domain;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Explanations;

/// <summary>Объяснение по-русски: makes at most a dozen lines of an explanation, for a reader who does not program.</summary>
public static class ExplanationText
{
    /// <summary>Greatest number of lines.</summary>
    public const int MaxLines = 12;

    /// <summary>Writes the lines.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <returns>The lines, at most <see cref="MaxLines"/>.</returns>
    public static ImmutableArray<string> Lines(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var lines = ImmutableArray.CreateBuilder<string>();
        lines.Add($"{explanation.Binding.Norm.Title}: {explanation.Verdict.ToRussian()}.");
        lines.Add($"О чём: {explanation.Case}.");
        lines.Add($"Пункт {explanation.Binding.Clause.Id}, «{explanation.Act}» ({explanation.Edition?.Source ?? explanation.Binding.Editions[0].Source}): {explanation.Binding.Clause.Text}{Others(explanation.KeptThrough)}");
        if (explanation.Edition is null)
        {
            lines.Add("На дату события пункт не действовал.");
            return lines.ToImmutable();
        }

        AddConditions(lines, explanation.Conditions);
        if (!explanation.DeadlineSteps.IsEmpty)
        {
            lines.Add($"Срок: {string.Join(" → ", explanation.DeadlineSteps)}.");
        }

        if (explanation.Fulfilment is { } fulfilment)
        {
            lines.Add($"Исполнение: {fulfilment} — {Moment(explanation)}.");
        }

        if (explanation.UndeterminedBecause is { } because)
        {
            lines.Add($"Не установлено, потому что {because}.");
        }

        if (!explanation.Readings.IsEmpty)
        {
            lines.Add($"Прочтения: {string.Join(' ', explanation.Readings.Select(r => $"{r.Question} — {r.Wording}."))}");
        }

        if (explanation.Edition.Force == Force.Advice)
        {
            lines.Add("Это рекомендация: нарушением не считается.");
        }

        if (explanation.Bearer is { } bearer)
        {
            lines.Add($"Отвечает: работник {bearer}.");
        }

        if (explanation.Repair is { } repair)
        {
            lines.Add($"Что сделать: {repair}.");
        }

        return lines.ToImmutable();
    }

    private static string Others(ImmutableArray<string> clauses) => clauses switch
    {
        [] => "",
        [var one] => $" Этим исполняется и пункт {one}.",
        _ => $" Этим исполняются и пункты {string.Join(", ", clauses)}.",
    };

    /// <summary>One line a condition, as long as the lines suffice; the rest is joined.</summary>
    private static void AddConditions(ImmutableArray<string>.Builder lines, ImmutableArray<ExplainedCondition> conditions)
    {
        const int Own = 2;
        var texts = conditions.Select(c => $"{c.Wording} — {Answer(c.Truth)}{(c.Values is { } values ? $" ({values})" : "")}").ToArray();
        foreach (var text in texts.Take(texts.Length <= Own ? Own : Own - 1))
        {
            lines.Add($"Условие: {text}.");
        }

        if (texts.Length > Own)
        {
            lines.Add($"Условия: {string.Join("; ", texts.Skip(Own - 1))}.");
        }
    }

    private static string Answer(Truth truth) => truth switch
    {
        Truth.Yes => "да",
        Truth.No => "нет",
        Truth.Unknown => "неизвестно",
        _ => throw new ArgumentOutOfRangeException(nameof(truth), truth, "Unknown truth."),
    };

    private static string Moment(Explanation explanation) =>
        explanation.FulfilledAt.IsKnown ? Wording.Of(explanation.Clock.LocalOf(explanation.FulfilledAt.Instant))
        : explanation.FulfilledAt.IsUnknown ? "время неизвестно"
        : "нет";
}
