using ElJournal.Rules.Tests.Oracle;
using ElJournal.Testing.Demo;
using NodaTime;

namespace ElJournal.Testing.Tests.Demo;

/// <summary>What the demo expects of each act, against the norms judged once more from the facts alone.</summary>
public sealed class DemoOracleTests
{
    /// <summary>Advice on homework is no violation and is not among the remarks expected.</summary>
    private const string HomeworkAhead = "homework.ahead";

    /// <summary>Which marks crowd into a last week is left to the dice of the demo: the engine is held against the oracle on it, not the demo.</summary>
    private const string Surge = "mark.last-week-surge";

    public static TheoryData<string, int, ulong> Schools
    {
        get
        {
            var data = new TheoryData<string, int, ulong> { { DemoSchool.Lenskaya, 30, 2 }, { DemoSchool.Lenskaya, 180, 1 } };
            foreach (var (act, number) in DemoSchool.Regulations.Select((r, i) => (r, i)))
            {
                data.Add(act, 30, (ulong)number + 1);
                data.Add(act, 77, (ulong)number + 3);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Schools))]
    public void Expected_AtExtraction_IsAllThatTheFactsShow(string act, int pupils, ulong seed)
    {
        var year = DemoSchool.Make(new DemoOptions { Pupils = pupils, Seed = seed, Regulation = act });

        AssertSame(year, year.Register.ExtractedAt!.Value);
    }

    [Theory]
    [MemberData(nameof(Schools))]
    public void Expected_AtAnyInstant_IsAllThatTheFactsShow(string act, int pupils, ulong seed)
    {
        var year = DemoSchool.Make(new DemoOptions { Pupils = pupils, Seed = seed, Regulation = act });
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
        var judged = ClauseByClause.Judge(year.Options.Regulation, year.Record, asOf);
        var found = judged
            .Where(r => r.Verdict is OracleVerdict.Overdue or OracleVerdict.FulfilledLate or OracleVerdict.Violated && r.Norm is not (HomeworkAhead or Surge))
            .Select(r => $"{r.Norm} {r.About} {r.Verdict} due {r.Due} done {r.FulfilledAt}");
        var expected = year.Expected.Violations.Concat(year.Expected.Advice)
            .Select(r => r.FoundAt(asOf))
            .OfType<ExpectedRow>()
            .Select(r => $"{r.Norm} {r.About} {r.Verdict} due {r.Due} done {r.FulfilledAt}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        var said = judged.ToDictionary(r => (r.Norm, r.About), r => r.Verdict);
        Assert.All(year.Expected.NearMisses, miss => Assert.True(
            !said.TryGetValue((miss.Norm, miss.About), out var verdict) || verdict is not (OracleVerdict.Overdue or OracleVerdict.FulfilledLate or OracleVerdict.Violated or OracleVerdict.Undetermined),
            $"{miss} as of {asOf}"));
    }
}
