using ElJournal.Rules.Audits;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Demo;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>The engine against the demo school, whose violations and near misses are known by construction.</summary>
public sealed class DemoAuditTests
{
    private static readonly PolicyEngine Engine = new(PackLibrary.Standard.Get(DemoSchool.Lenskaya).Value);

    public static TheoryData<int, ulong> Schools => new() { { 30, 1 }, { 54, 8 }, { 77, 3 }, { 300, 2 }, { 600, 4 } };

    [Theory]
    [MemberData(nameof(Schools))]
    public void Audit_AtExtraction_FindsTheExpectedAndNothingElse(int pupils, ulong seed)
    {
        var year = DemoSchool.Make(new DemoOptions { Pupils = pupils, Seed = seed });

        AssertFound(year, year.Register.ExtractedAt!.Value);
    }

    [Theory]
    [MemberData(nameof(Schools))]
    public void Audit_AtAnyInstant_FindsTheExpectedAndNothingElse(int pupils, ulong seed)
    {
        var year = DemoSchool.Make(new DemoOptions { Pupils = pupils, Seed = seed, TimeZone = seed % 2 == 0 ? "Asia/Kamchatka" : "Europe/Kaliningrad" });
        var random = new Random((int)seed);
        var rows = year.Expected.Violations;
        for (var i = 0; i < (pupils > 100 ? 1 : 10); i++)
        {
            var row = rows[random.Next(rows.Length)];
            var near = random.Next(3) switch { 0 => row.Due, 1 => row.FulfilledAt, _ => row.KnownFrom } ?? row.KnownFrom;
            AssertFound(year, near + Duration.FromNanoseconds(random.Next(-1, 2)));
            AssertFound(year, Instant.FromUtc(2023, 8, 30, 0, 0) + Duration.FromMinutes(random.Next(275 * 24 * 60)));
        }
    }

    private static void AssertFound(DemoYear year, Instant asOf)
    {
        var audit = Engine.Audit(year.Record, asOf);

        var advised = audit.Advice.Where(f => f.Binding.Clause.Id.StartsWith("КД", StringComparison.Ordinal));
        Assert.Equal(Texts(year.Expected.Violations, asOf), Texts(audit.Findings));
        Assert.Equal(Texts(year.Expected.Advice, asOf), Texts(advised));
        Assert.Empty(audit.Findings.Select(f => f.Id).Intersect(year.Expected.NearMisses.Select(m => $"{m.Norm}@{m.About}")));
    }

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
