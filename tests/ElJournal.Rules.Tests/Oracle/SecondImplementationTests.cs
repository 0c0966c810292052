using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Builders;
using ElJournal.Testing.Demo;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>No norm is judged by the engine alone.</summary>
public sealed class SecondImplementationTests
{
    public static TheoryData<string> Packs => [.. PackLibrary.Standard.Ids];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Judge_EveryPack_JudgesExactlyTheNormsThatThePackRuns(string pack)
    {
        var bound = PackLibrary.Standard.Get(pack).Value.Bindings.Select(b => b.Norm.Id.Value).Distinct();

        var judged = Schools(pack).SelectMany(record => ClauseByClause.Judge(pack, record, Instant.FromUtc(2024, 6, 1, 0, 0))).Select(r => r.Norm).Distinct();

        Assert.Equal(bound.Order(StringComparer.Ordinal), judged.Order(StringComparer.Ordinal));
    }

    /// <summary>Remarks are judged where they are broken: between them two demo schools break each but that on weights, which are never changed there.</summary>
    private static IEnumerable<SchoolYearRecord> Schools(string pack)
    {
        var regulation = DemoSchool.Regulations.Contains(pack) ? pack : DemoSchool.Base;
        yield return DemoSchool.Make(new DemoOptions { Pupils = 60, Seed = 20, Regulation = regulation }).Record;
        yield return DemoSchool.Make(new DemoOptions { Pupils = 60, Seed = 21, Regulation = regulation }).Record;
        yield return ASchool.Default
            .With(AnAssessment.WithoutLesson(new LocalDate(2023, 10, 10)).Marked("p-0001", 5, EntryTime.At(15, 0)))
            .With(new WeightChange(AssessmentId.Parse("A1"), JournalId.Parse(ASchool.FirstJournal), Instant.FromUtc(2023, 10, 20, 0, 0), MarkWeight.OfHundredths(100), MarkWeight.OfHundredths(300)))
            .Build();
    }
}
