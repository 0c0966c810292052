using System.Reflection;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Admissions;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.Messages;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using NodaTime;
using static ElJournal.Domain.Tests.Records.LedgerSamples;

namespace ElJournal.Domain.Tests.Records;

/// <summary>What a ledger knows at which instant.</summary>
public sealed class LedgerFactTests
{
    public static TheoryData<string> Kinds => [.. LedgerKinds.All.Select(k => k.FactType.Name)];

    [Fact]
    public void Kinds_AllFacts_HaveOneEach()
    {
        var types = typeof(LedgerFact).Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(LedgerFact)) && !t.IsAbstract).ToHashSet();

        Assert.Equal(34, types.Count);
        Assert.Equal(types, LedgerKinds.All.Select(k => k.FactType).ToHashSet());
        Assert.Distinct(LedgerKinds.All.Select(k => k.Kind));
        Assert.Equal(types, LedgerSamples.All().Select(f => f.GetType()).ToHashSet());
    }

    [Fact]
    public void Of_TheBaseOfAllFacts_IsRefused() => Assert.Throws<ArgumentException>(() => LedgerKinds.Of<LedgerFact>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void KnownAt_BeforeItWasEntered_IsNothing(string kind)
    {
        var fact = Sample(kind);

        Assert.Null(fact.KnownAt(Hour(1) - Duration.Epsilon));
        Assert.NotNull(fact.KnownAt(Hour(1)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void KnownAt_TimeOfEntryUnknown_IsKnownOnceItWasDone(string kind)
    {
        var fact = Sample(kind) with { Recorded = Provenance.Unknown };
        var isDated = InstantsOf(fact).ContainsValue(Hour(0));

        Assert.Equal(isDated, fact.KnownAt(Hour(0) - Duration.Epsilon) is null);
        Assert.NotNull(fact.KnownAt(Hour(0)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void KnownAt_LaterStages_AreCleared(string kind)
    {
        var fact = Sample(kind);
        var stages = InstantsOf(fact).Where(i => i.Value >= Hour(2)).ToList();
        foreach (var (stage, at) in stages)
        {
            var before = fact.KnownAt(at - Duration.Epsilon)!;

            Assert.Null(typeof(LedgerFact).Assembly.GetType(fact.GetType().FullName!)!.GetProperty(stage)!.GetValue(before));
            Assert.Equal(InstantsOf(fact).Where(i => i.Value < at), InstantsOf(before));
            Assert.Equal(InstantsOf(fact).Where(i => i.Value <= at), InstantsOf(fact.KnownAt(at)!));
        }

        Assert.Same(fact, fact.KnownAt(Hour(9)));
    }

    [Fact]
    public void KnownAt_VisaIsLater_HidesWhoSigned()
    {
        var early = (Printout)APrintout().KnownAt(Hour(2) - Duration.Epsilon)!;
        var undated = APrintout() with { VisaAt = null };

        Assert.Null(early.VisaBy);
        Assert.Null(early.CheckedBy);
        Assert.Equal(undated.VisaBy, ((Printout)undated.KnownAt(Hour(0))!).VisaBy);
    }

    [Fact]
    public void KnownAt_Twice_IsTheSameAsOnce()
    {
        foreach (var fact in LedgerSamples.All())
        {
            for (var (early, late) = (0, 0); late < 6; (early, late) = early < late ? (early + 1, late) : (0, late + 1))
            {
                Assert.Equal(fact.KnownAt(Hour(early)), fact.KnownAt(Hour(late))?.KnownAt(Hour(early)));
            }
        }
    }

    [Fact]
    public void Create_DefaultIds_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new Guardianship(default, default));
        Assert.Throws<ArgumentException>(() => new Message(default));
        Assert.Throws<ArgumentException>(() => new Disagreement(DisagreementId.Parse("D"), default));
        Assert.Throws<ArgumentException>(() => new ArchiveCopy(ArchiveCopyId.Parse("C"), ArchiveId.Parse("A"), " "));
        Assert.Throws<ArgumentException>(() => new ReportRun(ReportRunId.Parse("B"), ReportKind.Filling, new LocalDate(2023, 9, 2), new LocalDate(2023, 9, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => APrintout() with { Pages = 0 });
        Assert.Throws<ArgumentException>(() => new WeightChange(AssessmentId.Parse("A1"), JournalId.Parse("J"), NodaConstants.UnixEpoch, MarkWeight.OfHundredths(200), MarkWeight.OfHundredths(200)));
        Assert.Throws<ArgumentException>(() => new WeightChange(AssessmentId.Parse("A1"), JournalId.Parse("J"), NodaConstants.UnixEpoch, before: null, after: null));
        Assert.Throws<ArgumentException>(() => new Substitution(default, DateSpan.Always));
        Assert.Throws<ArgumentException>(() => new SignIn(AccountId.Parse("T5"), NodaConstants.UnixEpoch) { EndedAt = NodaConstants.UnixEpoch - Duration.Epsilon });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlannedTopic(JournalId.Parse("J"), 0, "Дроби"));
        Assert.Throws<ArgumentException>(() => new LibraryMaterial(default, LibrarySection.Learning, new MaterialContent("Дроби")));
        Assert.Throws<ArgumentException>(() => new JournalMaterial(MaterialId.Parse("M"), default, MaterialKind.Task, new MaterialContent("Дроби")));
        Assert.Throws<ArgumentException>(() => new PortfolioItem(MaterialId.Parse("M"), default, PortfolioKind.Work, new MaterialContent("Дроби")));
        Assert.Throws<ArgumentException>(() => new PersonalFileItem(MaterialId.Parse("M"), default, new MaterialContent("Дроби")));
        Assert.Throws<ArgumentException>(() => new AdmissionApplication(default, "1", new LocalDate(2023, 9, 12)));
        Assert.Throws<ArgumentException>(() => new AdmissionApplication(AdmissionId.Parse("З"), " ", new LocalDate(2023, 9, 12)));
        var (day, digest) = (new LocalDate(2023, 9, 12), LedgerSamples.AContent().File!.Digest);
        Assert.Throws<ArgumentException>(() => new PortalExport(default, "Портал", day, day, digest));
        Assert.Throws<ArgumentException>(() => new PortalExport(PortalExportId.Parse("Э"), " ", day, day, digest));
        Assert.Throws<ArgumentException>(() => new PortalExport(PortalExportId.Parse("Э"), "Портал", day, day.PlusDays(-1), digest));
        Assert.Throws<ArgumentException>(() => new PortalExport(PortalExportId.Parse("Э"), "Портал", day, day, default));
    }

    private static LedgerFact Sample(string kind) => LedgerSamples.All().Single(f => f.GetType().Name == kind);

    /// <summary>The instants of a fact by the name of their property, but for the time of entry.</summary>
    private static SortedDictionary<string, Instant> InstantsOf(LedgerFact fact) => new(
        fact.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetValue(fact) is Instant)
            .ToDictionary(p => p.Name, p => (Instant)p.GetValue(fact)!),
        StringComparer.Ordinal);
}
