using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Tests.Support;
using NodaTime;

namespace ElJournal.Rules.Tests.Naive;

/// <summary>Draws packs that bind every norm, with any due moment, reading and force, and editions that change them in the middle of the year.</summary>
internal static class RandomPacks
{
    private static readonly string[] Dues =
    [
        """{ "rule": "same-day", "workingDayEnd": "09:30" }""",
        """{ "rule": "weeks" }""",
        """{ "rule": "weeks", "weeks": 2 }""",
        """{ "rule": "days", "days": 3 }""",
        """{ "rule": "next-day" }""",
        """{ "rule": "school-days", "schoolDays": 0 }""",
        """{ "rule": "school-days", "schoolDays": 5 }""",
        """{ "rule": "last-lesson" }""",
        """{ "rule": "entry" }""",
        """{ "rule": "before-day" }""",
        """{ "rule": "before-date", "date": "2024-01-01" }""",
        """{ "rule": "end-of-week" }""",
        """{ "rule": "end-of-week", "schoolDays": 2 }""",
        """{ "rule": "end-of-month" }""",
        """{ "rule": "end-of-period", "period": "quarter", "schoolDays": 1 }""",
        """{ "rule": "end-of-year", "schoolDays": 1 }""",
        """{ "rule": "end-of-own-period" }""",
        """{ "rule": "end-of-own-period", "schoolDays": 2 }""",
        """{ "rule": "hours", "hours": 24 }""",
        """{ "rule": "at-lesson" }""",
        """{ "rule": "full-day" }""",
        """{ "rule": "not-set" }""",
    ];

    internal static RegulationPack Make(int seed, LocalDate about)
    {
        var dice = new Random(seed);
        var from = dice.Next(3) == 0 ? $"\"from\": \"{about.PlusDays(dice.Next(-2, 3)):R}\"" : "";
        var clauses = NormCatalog.Standard.All.Select((norm, i) =>
        {
            var editions = dice.Next(3) == 0
                ? $", \"editions\": [{{ \"from\": \"{about.PlusDays(dice.Next(3, 6)):R}\", \"source\": \"приказ\", {Values(norm, dice)} }}]"
                : "";
            return FormattableString.Invariant($$"""{ "id": "{{i}}", "kind": "O", "text": "Пункт.", "norms": [{ "norm": "{{norm.Id}}", {{Values(norm, dice)}}{{editions}} }] }""");
        });
        return TestPacks.Read($$"""{ "id": "random", "title": "Случай", "source": "случай", "inForce": { {{from}} }, "clauses": [{{string.Join(", ", clauses)}}] }""");
    }

    private static string Values(Norm norm, Random dice)
    {
        var fitting = Dues.Where(d => Fits(norm.CaseKind, d)).ToArray();
        var due = (norm.Kind == NormKind.Obligation ? $"\"due\": {fitting[dice.Next(fitting.Length)]}, " : "") + (norm.HasOpenBearer ? "\"bearer\": \"class-teacher\", " : "");
        var readings = KnownReadings.All.Select(r => $"\"{r}\": \"{r.Options[dice.Next(r.Options.Length)].Id}\"");
        return $"{due}\"force\": \"{(dice.Next(2) == 0 ? "binding" : "advice")}\", \"readings\": {{ {string.Join(", ", readings)} }}";
    }

    /// <summary>A due moment that rests on what a kind of case does not know is refused by the reader.</summary>
    private static bool Fits(CaseKind kind, string due) =>
        (kind.KnowsLastLesson || !due.Contains("last-lesson", StringComparison.Ordinal))
        && (kind.KnowsEntry || !due.Contains("\"entry\"", StringComparison.Ordinal))
        && (kind.KnowsEventEnd || !IsOfEventEnd(due))
        && (kind.KnowsPeriod || !due.Contains("own-period", StringComparison.Ordinal));

    private static bool IsOfEventEnd(string due) => new[] { "\"hours\"", "at-lesson", "full-day" }.Any(rule => due.Contains(rule, StringComparison.Ordinal));
}
