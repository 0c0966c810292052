using ElJournal.Rules.Tests.Oracle;
using ElJournal.Testing.Demo;
using NodaTime;

namespace ElJournal.Testing.Tests.Demo;

/// <summary>What the demo expects, against the norms judged once more from the facts alone: all but those listed as unwritten.</summary>
public sealed class DemoOracleTests
{
    /// <summary>Advice on homework is no violation and is not among the remarks expected.</summary>
    private const string HomeworkAhead = "homework.ahead";

    /// <summary>Which marks crowd into a last week is left to the dice of the demo: the engine is held against the oracle on it, not the demo.</summary>
    private const string Surge = "mark.last-week-surge";

    /// <summary>Norms of this act on families, which are not written down a second time; the engine is held against the demo on them.</summary>
    private static readonly string[] Unwritten = ["contact.has-source", "incident.personal-data", "printout.weekly"];

    public static TheoryData<int, ulong> Schools => new() { { 30, 1 }, { 30, 2 }, { 77, 3 }, { 180, 1 } };

    [Theory]
    [MemberData(nameof(Schools))]
    public void Expected_AtExtraction_IsAllThatTheFactsShow(int pupils, ulong seed)
    {
        var year = DemoSchool.Make(new DemoOptions { Pupils = pupils, Seed = seed });

        AssertSame(year, year.Register.ExtractedAt!.Value);
    }

    [Theory]
    [MemberData(nameof(Schools))]
    public void Expected_AtAnyInstant_IsAllThatTheFactsShow(int pupils, ulong seed)
    {
        var year = DemoSchool.Make(new DemoOptions { Pupils = pupils, Seed = seed });
        var random = new Random((int)seed);
        var rows = year.Expected.Violations.AddRange(year.Expected.Advice);

        // Instants of the year, and those at and beside which something is due, done or first seen.
        AssertSame(year, Instant.FromUtc(2023, 8, 1, 0, 0));
        for (var i = 0; i < (pupils > 100 ? 2 : 8); i++)
        {
            var row = rows[random.Next(rows.Length)];
            var near = random.Next(3) switch { 0 => row.Due, 1 => row.FulfilledAt, _ => row.KnownFrom };
            AssertSame(year, Instant.FromUtc(2023, 9, 1, 0, 0) + Duration.FromMinutes(random.Next(270 * 24 * 60)));
            AssertSame(year, (near is { } known && known > Instant.MinValue ? known : Instant.FromUtc(2024, 1, 15, 9, 0)) + Duration.FromNanoseconds(random.Next(-1, 2)));
        }
    }

    private static void AssertSame(DemoYear year, Instant asOf)
    {
        var judged = ClauseByClause.Judge("lenskaya-2017", year.Record, asOf);
        Assert.DoesNotContain(judged, r => Unwritten.Contains(r.Norm));

        var found = judged
            .Where(r => r.Verdict is OracleVerdict.Overdue or OracleVerdict.FulfilledLate or OracleVerdict.Violated && r.Norm is not (HomeworkAhead or Surge))
            .Select(r => $"{r.Norm} {r.About} {r.Verdict} due {r.Due} done {r.FulfilledAt}");
        var expected = year.Expected.Violations.Concat(year.Expected.Advice)
            .Select(r => r.FoundAt(asOf))
            .OfType<ExpectedRow>()
            .Where(r => !Unwritten.Contains(r.Norm))
            .Select(r => $"{r.Norm} {r.About} {r.Verdict} due {r.Due} done {r.FulfilledAt}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        var said = judged.ToDictionary(r => (r.Norm, r.About), r => r.Verdict);
        Assert.All(year.Expected.NearMisses, miss => Assert.True(
            !said.TryGetValue((miss.Norm, miss.About), out var verdict) || verdict is not (OracleVerdict.Overdue or OracleVerdict.FulfilledLate or OracleVerdict.Violated or OracleVerdict.Undetermined),
            $"{miss} as of {asOf}"));
    }
}
