using ElJournal.Domain.Activity;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.Rules.Desk;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>What a test asks of the journal behind a site.</summary>
internal static class SiteFacts
{
    internal static RevisedYear Year(this SiteFixture site) => site.School.Journal.State.Year;

    /// <summary>Gives the pupil of the demo.</summary>
    internal static PupilId Pupil(this SiteFixture site) => PupilId.Parse(site.PersonOf(DemoAccounts.Pupil));

    /// <summary>Gives the class of the pupil of the demo.</summary>
    internal static ClassId Class(this SiteFixture site) => site.Year().EnrolmentsOf(site.Pupil()).Last().Class;

    /// <summary>Gives another class.</summary>
    internal static ClassId OtherClass(this SiteFixture site) => site.School.Journal.State.Access.Register.Classes.First(c => c.Id != site.Class()).Id;

    /// <summary>Gives a pupil of another class whom the guardian of the demo does not represent.</summary>
    internal static PupilId Stranger(this SiteFixture site)
    {
        var guardian = site.PersonOf(DemoAccounts.Guardian);
        var own = site.All<Guardianship>().Where(g => g.Guardian.Value == guardian).Select(g => g.Pupil).ToHashSet();
        return site.School.Journal.State.Access.Register.Enrolments.First(e => e.Class != site.Class() && !own.Contains(e.Pupil)).Pupil;
    }

    internal static List<TFact> All<TFact>(this SiteFixture site)
        where TFact : Domain.Records.LedgerFact => [.. site.Year().AllOf<TFact>(RevisedKinds.OfLedger<TFact>())];

    internal static int Reads(this SiteFixture site) => site.All<DataRead>().Count;

    /// <summary>Submits as one of the demo accounts what the journal must take.</summary>
    internal static void Write(this SiteFixture site, string login, string? reason, params JournalCommand[] commands) =>
        Assert.IsType<DeskReply.Accepted>(site.School.Journal.Submit(at => new Submission(PersonId.Parse(site.PersonOf(login)), at, [.. commands]) { Reason = reason }));
}
