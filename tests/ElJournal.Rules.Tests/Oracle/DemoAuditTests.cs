using ElJournal.Rules.Audits;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Demo;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>The engine against the demo schools of all acts, whose violations and near misses are known by construction.</summary>
public sealed class DemoAuditTests
{
    /// <summary>Gets schools of every act: small ones, and now and then a larger one.</summary>
    public static TheoryData<string, int, ulong> Schools
    {
        get
        {
            var data = new TheoryData<string, int, ulong> { { DemoSchool.Lenskaya, 54, 8 }, { DemoSchool.Lenskaya, 300, 2 } };
            foreach (var (act, number) in DemoSchool.Regulations.Select((r, i) => (r, i)))
            {
                data.Add(act, 30, (ulong)number + 1);
                data.Add(act, 77, (ulong)number + 11);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Schools))]
    public void Audit_AtExtraction_FindsTheExpectedAndNothingElse(string act, int pupils, ulong seed)
    {
        var year = DemoSchool.Make(new DemoOptions { Pupils = pupils, Seed = seed, Regulation = act });

        AssertFound(year, year.Register.ExtractedAt!.Value);
    }

    [Theory]
    [MemberData(nameof(Schools))]
    public void Audit_AtAnyInstant_FindsTheExpectedAndNothingElse(string act, int pupils, ulong seed)
    {
        var year = DemoSchool.Make(new DemoOptions { Pupils = pupils, Seed = seed, Regulation = act, TimeZone = seed % 2 == 0 ? "Asia/Kamchatka" : "Europe/Kaliningrad" });
        var random = new Random((int)seed);
        var rows = (year.ExpectedOfSchool ?? year.Expected).Violations.AddRange(year.Expected.Advice);
        for (var i = 0; i < (pupils > 100 ? 1 : 6); i++)
        {
            var row = rows[random.Next(rows.Length)];
            var near = random.Next(3) switch { 0 => row.Due, 1 => row.FulfilledAt, _ => row.KnownFrom } ?? row.KnownFrom;
            AssertFound(year, (near == Instant.MinValue ? Instant.FromUtc(2024, 1, 15, 9, 0) : near) + Duration.FromNanoseconds(random.Next(-1, 2)));
            AssertFound(year, Instant.FromUtc(2023, 8, 30, 0, 0) + Duration.FromMinutes(random.Next(275 * 24 * 60)));
        }
    }

    private static void AssertFound(DemoYear year, Instant asOf)
    {
        AssertFound(PackLibrary.Standard.Get(year.Options.Regulation).Value, year.Expected, year, asOf);
        if (year is { SchoolPack: { } pack, ExpectedOfSchool: { } expected })
        {
            using var json = new MemoryStream();
            pack.WriteJson(json);
            AssertFound(PackLibrary.Standard.Read(json.ToArray()).Value, expected, year, asOf);
        }
    }

    private static void AssertFound(RegulationPack pack, ExpectedOutcome expected, DemoYear year, Instant asOf)
    {
        var audit = new PolicyEngine(pack).Audit(year.Record, asOf);

        // Which marks crowd into a last week is left to the dice of the demo; of what the acts themselves advise, new details after a compromise and forecasts are seeded.
        var advised = audit.Advice.Where(f => f.Binding.Act is "base" or "federal" ? f.Binding.Norm.Id.Value != "mark.last-week-surge" : f.Binding.Norm.Id.Value is "credential.reissued-after-compromise" or "forecast.told");
        AssertSame(Texts(expected.Violations, asOf), Texts(audit.Findings), asOf);
        AssertSame(Texts(expected.Advice, asOf), Texts(advised), asOf);
        Assert.Empty(audit.Findings.Select(f => f.Id).Intersect(expected.NearMisses.Select(m => $"{m.Norm}@{m.About}")));
    }

    /// <summary>A difference names its rows: lists of thousands are of no help.</summary>
    private static void AssertSame(List<string> expected, List<string> found, Instant asOf) => Assert.True(
        expected.SequenceEqual(found, StringComparer.Ordinal),
        $"As of {asOf}, expected but not found:\n{string.Join('\n', expected.Except(found).Take(10))}\nfound but not expected:\n{string.Join('\n', found.Except(expected).Take(10))}");

    private static List<string> Texts(IEnumerable<Finding> findings) =>
        [.. findings.Select(f => $"{f.Binding.Clause.Id} {f.Id} {f.Verdict} due {f.Due} done {f.FulfilledAt}").Order(StringComparer.Ordinal)];

    private static List<string> Texts(IEnumerable<ExpectedRow> rows, Instant asOf) =>
    [
        .. rows.Select(r => r.FoundAt(asOf))
            .OfType<ExpectedRow>()
            .Select(r => $"{r.Clause} {r.Norm}@{r.About} {r.Verdict} due {r.Due} done {r.FulfilledAt}")
            .Order(StringComparer.Ordinal),
    ];
}
