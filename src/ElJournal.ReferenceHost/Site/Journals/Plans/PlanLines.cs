using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Journals;

namespace ElJournal.ReferenceHost.Site.Journals.Plans;

/// <summary>Строки плана, как их набирают: a topic a line, with its hours behind a semicolon: <c>Дроби; 4</c>.</summary>
internal static class PlanLines
{
    /// <summary>Reads lines into topics that follow a number.</summary>
    /// <param name="text">The lines; empty ones say nothing.</param>
    /// <param name="journal">The journal.</param>
    /// <param name="last">The number that they follow.</param>
    /// <param name="wrong">The lines that say no topic, each with its number.</param>
    /// <returns>The topics.</returns>
    internal static ImmutableArray<PlannedTopic> Read(string text, JournalId journal, int last, out ImmutableArray<string> wrong)
    {
        var (topics, bad) = (ImmutableArray.CreateBuilder<PlannedTopic>(), ImmutableArray.CreateBuilder<string>());
        foreach (var (line, place) in text.Split('\n').Select((l, i) => (Line: l.Trim(), Place: i + 1)).Where(l => l.Line.Length > 0))
        {
            if (Read(line, journal, last + topics.Count + 1) is { } topic)
            {
                topics.Add(topic);
            }
            else
            {
                bad.Add($"Строка {place}: «{line}» — нужна тема, а за точкой с запятой число уроков от 0 до {PlannedTopic.MaxNumber}.");
            }
        }

        wrong = bad.ToImmutable();
        return topics.ToImmutable();
    }

    private static PlannedTopic? Read(string line, JournalId journal, int number)
    {
        var end = line.LastIndexOf(';');
        var (text, hours) = end < 0 ? (line, null) : (line[..end].Trim(), line[(end + 1)..].Trim());
        if (text.Length == 0 || number > PlannedTopic.MaxNumber)
        {
            return null;
        }

        if (hours is null)
        {
            return new PlannedTopic(journal, number, text);
        }

        return int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= PlannedTopic.MaxNumber ? new PlannedTopic(journal, number, text) { Hours = count } : null;
    }
}
