using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.Domain.Time;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Samples;
using NodaTime;
using NodaTime.Testing;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>The small school of <c>samples/journal-story</c> in a store, on the Monday of its first lesson.</summary>
internal static class StorySchool
{
    internal static readonly LessonId Monday = LessonId.Parse("L1");

    internal static FakeClock Clock() => new(new SchoolClock(DateTimeZoneProviders.Tzdb["Europe/Moscow"]).At(new LocalDate(2023, 9, 11), new LocalTime(10, 0)));

    internal static SchoolFounding Founding(Instant at, params Account[] accounts) => new()
    {
        Source = JournalStory.Found().ToRecord().Value,
        By = PersonId.Parse("s-1"),
        At = at,
        Packs = [new PackRow { Place = 0, Name = "lenskaya-2017" }],
        Accounts = [.. accounts],
    };

    /// <summary>Gives the founding of the same school with an administrator beside, <c>s-1</c>.</summary>
    internal static SchoolFounding WithAdministrator(Instant at)
    {
        var role = new StaffRole(StaffId.Parse("s-1"), StaffRoleKind.Administrator, null, DateSpan.Always);
        var year = Decider.Decide(JournalStory.Found(), new Submission(PersonId.Parse("d-1"), at, RecordRegisterFact.Of(role)), JournalPolicy.Open).Value.After;
        return Founding(at) with { Source = year.ToRecord().Value };
    }

    /// <summary>Founds the school and opens it.</summary>
    internal static OpenSchool Open(Store store, IClock clock)
    {
        Assert.True(Founding(clock.GetCurrentInstant()).Store(store).IsGood);
        return OpenSchool.From(store, clock).Value;
    }

    /// <summary>Enters the lesson of Monday as its teacher.</summary>
    internal static Func<Instant, Submission> Lesson(string topic, int version) => at => new Submission(
        PersonId.Parse("t-1"),
        at,
        new RecordLesson(new LessonEntry(Monday, JournalId.Parse("7А-алгебра"), new LocalDate(2023, 9, 11), new LocalTime(8, 30), new LocalTime(9, 15)) { Topic = topic }) { Version = version });
}
