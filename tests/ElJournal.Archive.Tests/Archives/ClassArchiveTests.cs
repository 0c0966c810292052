using System.Text;
using ElJournal.Archive.Writing;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Testing.Builders;
using ElJournal.Testing.Generators;
using NodaTime;

namespace ElJournal.Archive.Tests.Archives;

/// <summary>The archive of a class has its year, and nobody of another class.</summary>
public sealed class ClassArchiveTests
{
    private static readonly ClassId Other = ClassId.Parse("8Б");

    [Fact]
    public void Write_OneClass_HoldsNothingOfAnother()
    {
        var archive = SampleArchive.Make(ContentOf(ClassYear.Of(TwoClasses(), ClassId.Parse(ASchool.FirstClass)).Value));

        var verified = SampleArchive.Verify(archive).Value;
        Assert.Equal(["p-0001", "p-0002", "p-0003"], verified.Year.Register.Pupils.Select(p => p.Value));
        Assert.Equal([ASchool.FirstJournal], verified.Year.Register.Journals.Select(j => j.Id.Value));
        Assert.Equal(["g-1"], verified.Year.StreamLedger<Guardianship>().Select(g => g.Guardian.Value));
        Assert.Equal(["m-1"], verified.Year.StreamLedger<Message>().Select(m => m.Id.Value));
        Assert.Equal(2, verified.Year.StreamLedger<JournalClosing>().Count());
        var text = Encoding.UTF8.GetString(archive);
        Assert.DoesNotContain("p-other", text, StringComparison.Ordinal);
        Assert.DoesNotContain("g-2", text, StringComparison.Ordinal);
        Assert.DoesNotContain("j-other", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_ManifestOfAnotherClass_IsFound()
    {
        var forgery = Forgery.Of(SampleArchive.Make(ContentOf(ClassYear.Of(TwoClasses(), ClassId.Parse(ASchool.FirstClass)).Value)));
        forgery.Manifest["class"] = Other.Value;

        Assert.Equal(ArchiveDefects.OtherSubject, SampleArchive.Verify(forgery.Make()).Defects[0].Code);
    }

    [Fact]
    public void Of_NoSuchClass_IsRefused() => Assert.Throws<ArgumentException>(() => ClassYear.Of(SampleArchive.Year(), Other));

    [FsCheck.Xunit.Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 10)]
    public void Any_class_of_any_year_can_be_archived(SmallYear year)
    {
        var school = year.Build();
        foreach (var schoolClass in school.Register.Classes)
        {
            var narrowed = ClassYear.Of(school, schoolClass.Id);

            // A subgroup of which nobody is of the class, or a period of another class, cannot stand alone, and is said to be missing.
            if (!narrowed.TryGet(out var own))
            {
                Assert.All(narrowed.Defects, d => Assert.Equal(RecordDefects.Dangling, d.Code));
                continue;
            }

            Assert.Empty(SampleArchive.Verify(SampleArchive.Make(ContentOf(own))).Defects.Select(d => d.Describe()));
        }
    }

    private static ArchiveContent ContentOf(ClassYear year) => new() { Year = year, AsOf = SampleArchive.AsOf, Class = year.Register.Classes.Single().Id };

    private static SchoolYearRecord TwoClasses()
    {
        var (pupil, journal) = (PupilId.Parse("p-other"), JournalId.Parse("j-other"));
        return ASchool.Default
            .With(ALesson.On(new LocalDate(2023, 9, 12)).Named("L1"))
            .With(AnAssessment.At("L1").Named("A1").Marked("p-0001", 5, EntryTime.At(12, 0)))
            .Change(f => f with
            {
                Classes = f.Classes.Add(new SchoolClass(Other, 8)),
                Pupils = f.Pupils.Add(pupil),
                Enrolments = f.Enrolments.Add(new Enrolment(pupil, Other, DateSpan.Always)),
                Journals = f.Journals.Add(new Journal(journal) { Class = Other }),
            })
            .With(new Guardianship(GuardianId.Parse("g-1"), PupilId.Parse("p-0001")))
            .With(new Guardianship(GuardianId.Parse("g-2"), pupil))
            .With(new Message(MessageId.Parse("m-1")) { Recipient = PersonId.Parse("g-1") })
            .With(new Message(MessageId.Parse("m-2")) { Recipient = PersonId.Parse("g-2") })
            .With(new JournalClosing(null, Instant.FromUtc(2024, 5, 30, 12, 0)))
            .With(new JournalClosing(JournalId.Parse(ASchool.FirstJournal), Instant.FromUtc(2024, 5, 29, 12, 0)))
            .With(new JournalClosing(journal, Instant.FromUtc(2024, 5, 29, 12, 0)))
            .Build();
    }
}
