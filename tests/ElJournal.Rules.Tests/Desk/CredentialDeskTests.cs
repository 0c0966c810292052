using System.Collections.Immutable;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.Domain.Time;
using ElJournal.Rules.Desk;
using ElJournal.Rules.Packs;
using ElJournal.Samples;
using NodaTime;

namespace ElJournal.Rules.Tests.Desk;

/// <summary>Who may give whom the details for signing in, as the pack draws the chain: administrator a-1, class teacher t-1 of 7А, guardian g-1 of its pupil p-1.</summary>
public sealed class CredentialDeskTests
{
    private static readonly Instant Now = Instant.FromUtc(2023, 9, 11, 7, 0);

    [Theory]
    [InlineData("a-1", "t-2", "t-2")]
    [InlineData("a-1", "g-1", "t-1")]
    [InlineData("a-1", "p-1", "t-1")]
    [InlineData("t-1", "g-1", "g-1")]
    [InlineData("t-1", "p-1", "p-1")]
    public void Submit_IssueAlongTheChain_IsAccepted(string issuer, string owner, string receiver) =>
        Assert.IsType<DeskReply.Accepted>(Submit("aleksandrovskaya-2021", issuer, owner, CredentialEventKind.Issued, receiver));

    [Theory]
    [InlineData("a-1", "g-1", "g-1", "aleksandrovskaya-2021", "3.1")]
    [InlineData("a-1", "p-1", "t-2", "aleksandrovskaya-2021", "3.1")]
    [InlineData("a-1", "p-1", null, "aleksandrovskaya-2021", "3.1")]
    [InlineData("t-2", "p-1", "p-1", "aleksandrovskaya-2021", "3.1")]
    [InlineData("a-1", "t-2", "t-1", "aleksandrovskaya-2021", "3.1")]
    [InlineData("a-1", "t-2", null, "aleksandrovskaya-2021", "3.1")]
    [InlineData("s-1", "t-1", "t-1", "base", "ПД-1")]
    [InlineData("g-1", "p-1", "p-1", "base", "ПД-1")]
    public void Submit_IssueOutsideTheChain_IsRefusedByItsClause(string issuer, string owner, string? receiver, string act, string clause)
    {
        foreach (var kind in new[] { CredentialEventKind.Issued, CredentialEventKind.Reissued })
        {
            var refusal = Assert.Single(Assert.IsType<DeskReply.Refused>(Submit("aleksandrovskaya-2021", issuer, owner, kind, receiver)).Refusals);

            Assert.Equal(("ELJ-D781", act, clause), (refusal.Code, refusal.Act, refusal.Clause.Id));
        }
    }

    [Fact]
    public void Submit_IssuePastTheClassTeacher_SaysWhoMay() => Assert.Equal(
        "Нет права вносить «выдача учётных данных». Администратор системы не вправе вносить «выдача учётных данных» семье мимо её классного руководителя: это запрещено. "
        + "Вправе это сделать: директор — без условия, но не семье мимо её классного руководителя или работнику мимо него самого; "
        + "администратор системы — без условия, но не семье мимо её классного руководителя или работнику мимо него самого; "
        + "классный руководитель — в своём классе.",
        Assert.Single(Assert.IsType<DeskReply.Refused>(Submit("aleksandrovskaya-2021", "a-1", "g-1", CredentialEventKind.Issued, "g-1")).Refusals) is var refusal ? $"{refusal.Reason} {refusal.Remedy}" : "");

    [Fact]
    public void Submit_Block_IsNoIssue()
    {
        Assert.IsType<DeskReply.Accepted>(Submit("aleksandrovskaya-2021", "a-1", "g-1", CredentialEventKind.Blocked, receiver: null));
        Assert.IsType<DeskReply.Refused>(Submit("aleksandrovskaya-2021", "t-1", "g-1", CredentialEventKind.Blocked, receiver: null));
    }

    [Fact]
    public void Submit_UnderAnActWithoutAChain_IsTheAdministrators() =>
        Assert.IsType<DeskReply.Accepted>(Submit("krasnomakskaya-2021", "a-1", "g-1", CredentialEventKind.Issued, "g-1"));

    private static DeskReply Submit(string act, string by, string owner, CredentialEventKind kind, string? receiver)
    {
        var year = Take(JournalStory.Found(), [RecordRegisterFact.Of(StaffId.Parse("a-1"))]);
        year = Take(year,
        [
            RecordRegisterFact.Of(new StaffRole(StaffId.Parse("a-1"), StaffRoleKind.Administrator, null, DateSpan.Always)),
            RecordRegisterFact.Of(new StaffRole(StaffId.Parse("t-1"), StaffRoleKind.ClassTeacher, ClassId.Parse("7А"), DateSpan.Always)),
            new RecordLedgerFact(new Guardianship(GuardianId.Parse("g-1"), PupilId.Parse("p-1"))),
        ]);
        var issue = new CredentialEvent(AccountId.Parse($"login-{owner}"), kind) { At = Now, By = StaffId.Parse("a-1"), Owner = PersonId.Parse(owner), Receiver = receiver is null ? null : PersonId.Parse(receiver) };
        return new JournalDesk(new Regulation(PackLibrary.Standard.Get(act).Value), year).Submit(new Submission(PersonId.Parse(by), Now, new RecordLedgerFact(issue)));
    }

    private static RevisedYear Take(RevisedYear year, ImmutableArray<JournalCommand> commands) =>
        Decider.Decide(year, new Submission(PersonId.Parse("s-1"), year.LastAt!.Value + Duration.FromMinutes(1), commands), JournalPolicy.Open).Value.After;
}
