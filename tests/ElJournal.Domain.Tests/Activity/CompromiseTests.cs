using ElJournal.Domain.Activity;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Supervision;
using NodaTime;
using Desk = ElJournal.Domain.Tests.Revisions.Desk;

namespace ElJournal.Domain.Tests.Activity;

public sealed class CompromiseTests
{
    private static readonly PersonId Teacher = PersonId.Parse("t-1");

    [Fact]
    public void Of_FromTheIncidentToTheNewDetails_ListsWhatWasReadAndEntered()
    {
        var desk = Desk.Open().WithMark(4);
        desk.Do("t-1", At(11), new RecordMark(Desk.Mark(5)) { Version = 1 });
        desk.Do("t-1", At(13), new RecordMark(Desk.Mark(3)) { Version = 2 });
        desk.Do(
            "z-1",
            At(14),
            new RecordLedgerFact(new Incident(IncidentId.Parse("1"), IncidentKind.CodePassedOn) { Person = Teacher, HappenedAt = At(10), ReportedAt = At(12) }),
            new RecordLedgerFact(new CredentialEvent(AccountId.Parse("login"), CredentialEventKind.Issued) { At = At(9), Owner = Teacher }),
            new RecordLedgerFact(new CredentialEvent(AccountId.Parse("login"), CredentialEventKind.Blocked) { At = At(12), Owner = Teacher }),
            new RecordLedgerFact(new CredentialEvent(AccountId.Parse("login"), CredentialEventKind.Reissued) { At = At(13), Owner = Teacher }),
            new RecordLedgerFact(new DataRead(AccountId.Parse("login"), At(9))),
            new RecordLedgerFact(new DataRead(AccountId.Parse("login"), At(10))),
            new RecordLedgerFact(new DataRead(AccountId.Parse("t-1"), At(12))),
            new RecordLedgerFact(new DataRead(AccountId.Parse("t-2"), At(12))));

        var compromise = Assert.Single(Compromise.Of(desk.Year.ToRecord().Value, At(20)));

        Assert.Equal((Teacher, At(12), At(13)), (compromise.Holder, compromise.BlockedAt, compromise.ReissuedAt));
        Assert.Equal(["login", "t-1"], compromise.Trace.Reads.Select(r => r.Account.Value));
        Assert.Equal([(At(10), "mark:A1/p-1"), (At(11), "mark:A1/p-1")], compromise.Trace.Entries.Select(e => (e.At, e.Fact.ToString())));
    }

    [Fact]
    public void Of_DetailsNotIssuedAnew_RunsUntilNow()
    {
        var desk = Desk.Open().WithMark(4);
        desk.Do("z-1", At(14), new RecordLedgerFact(new Incident(IncidentId.Parse("1"), IncidentKind.CredentialsCompromised) { Person = Teacher, ReportedAt = At(10) }));

        var compromise = Assert.Single(Compromise.Of(desk.Year.ToRecord().Value, At(20)));

        Assert.Equal((null, null), (compromise.BlockedAt, compromise.ReissuedAt));
        Assert.Equal(["mark:A1/p-1"], compromise.Trace.Entries.Select(e => e.Fact.ToString()));
    }

    [Fact]
    public void Of_IncidentOfNobodyOrOfAnotherKind_IsNone()
    {
        var desk = Desk.Open();
        desk.Do(
            "z-1",
            At(14),
            new RecordLedgerFact(new Incident(IncidentId.Parse("1"), IncidentKind.CredentialsCompromised) { ReportedAt = At(10) }),
            new RecordLedgerFact(new Incident(IncidentId.Parse("2"), IncidentKind.PersonalData) { Person = Teacher, ReportedAt = At(10) }));

        Assert.Empty(Compromise.Of(desk.Year.ToRecord().Value, At(20)));
    }

    [Theory]
    [InlineData(9, 11, "а", 10, 12, "б", true)]
    [InlineData(9, 11, "а", 10, 12, "а", false)]
    [InlineData(9, 10, "а", 10, 12, "б", false)]
    [InlineData(9, null, "а", 10, 12, "б", false)]
    [InlineData(9, 11, null, 10, 12, "б", false)]
    public void Overlap_OfTwoSessions_NeedsTwoDevicesAndSharedTime(int from, int? to, string? device, int secondFrom, int secondTo, string secondDevice, bool overlaps)
    {
        SignIn[] sessions =
        [
            new(AccountId.Parse("t-1"), At(secondFrom)) { EndedAt = At(secondTo), Device = secondDevice },
            new(AccountId.Parse("t-2"), At(from)) { EndedAt = At(23), Device = "в" },
            new(AccountId.Parse("t-1"), At(from)) { EndedAt = to is { } end ? At(end) : null, Device = device },
        ];

        Assert.Equal(overlaps ? [new SessionOverlap(sessions[2], sessions[0])] : [], SessionOverlap.Of(sessions).ToArray());
    }

    private static Instant At(int hour) => Desk.At(Desk.Monday, hour);
}
