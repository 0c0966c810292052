using ElJournal.Domain.Classes;
using ElJournal.Domain.Families;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Indexing;

/// <summary>Who was told that the journal has no paper version: classes by announcements, guardians by messages.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class PaperlessBook
{
    private readonly SchoolIndex school;
    private readonly ILookup<ClassId?, Moment> announced;
    private readonly ILookup<GuardianId, Moment> written;

    private PaperlessBook(SchoolIndex school)
    {
        this.school = school;
        announced = school.Ledger<Announcement>().Where(a => a.Topics.HasFlag(MessageTopics.Paperless)).ToLookup(a => a.Class, a => Moment.OfEntry(a.PublishedAt));
        written = school.StreamLedger<Message>().Where(m => m.Topics.HasFlag(MessageTopics.Paperless) && m.Recipient is not null).ToLookup(m => GuardianId.Parse(m.Recipient!.Value.Value), m => Moment.OfEntry(m.SentAt));
    }

    internal static PaperlessBook Of(SchoolIndex school) => school.Parts.Get(static index => new PaperlessBook(index));

    /// <summary>Gives when the families of a class had been told: by an announcement to the class or to all, or each by messages; whoever has no guardian on record has no family to tell.</summary>
    internal Moment ToldTo(int schoolClass, bool isEach)
    {
        var byNotice = Moments.Soonest([.. announced[school.Register.Classes[schoolClass].Id], .. announced[null]]);
        var byLetter = Moments.All(PupilsOf(schoolClass).Where(pupil => FamilyBook.Of(school).OfPupil(pupil).Count > 0).Select(pupil => ToldAbout(pupil, isEach)));
        return Moments.Soonest([byNotice, byLetter]);
    }

    private Moment ToldAbout(PupilId pupil, bool isEach)
    {
        var guardians = FamilyBook.Of(school).OfPupil(pupil).Select(g => Moments.Soonest([.. written[g.Guardian]]));
        return isEach ? Moments.All(guardians) : Moments.Soonest([.. guardians]);
    }

    /// <summary>The pupils of a class on its first school day of the year, whom the news is for.</summary>
    private IEnumerable<PupilId> PupilsOf(int schoolClass)
    {
        var day = Math.Max(0, SchoolDayTable.Of(school).First(school.GroupOf(schoolClass), 0, school.Register.Year.Days - 1));
        return EnrolmentBook.Of(school).OfClass(schoolClass).Where(m => m.Includes(day)).Select(m => school.Register.Pupils[m.Pupil]).Distinct();
    }
}
