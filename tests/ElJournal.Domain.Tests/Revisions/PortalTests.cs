using ElJournal.Domain.Documents;
using ElJournal.Domain.Materials;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using static ElJournal.Domain.Tests.Revisions.Desk;

namespace ElJournal.Domain.Tests.Revisions;

/// <summary>What was given to the portal stays on record as it was given.</summary>
public sealed class PortalTests
{
    private static readonly PortalExport Given = new(PortalExportId.Parse("e-1"), "Портал", Monday, Monday.PlusDays(1), FileDigest.Parse(new string('a', 64))) { Pupils = 3, At = At(Monday, 7) };

    [Fact]
    public void Answer_NotedLater_StandsBesideWhatWasGiven()
    {
        var desk = Open();
        desk.Do("t-1", At(Monday, 8), new RecordLedgerFact(Given));

        desk.Do("t-1", At(Monday, 9), new RecordLedgerFact(Given with { Answer = PortalAnswer.Refused, AnsweredAt = At(Monday, 9) }) { Version = 1 });

        var standing = Assert.Single(desk.Year.AllOf<PortalExport>(RevisedKinds.OfLedger<PortalExport>()));
        Assert.Equal((PortalAnswer.Refused, 3), (standing.Answer, standing.Pupils));
        Assert.Equal([null, PortalAnswer.Refused], desk.Year.ToRecord().Value.ReadLedger<PortalExport>().Select(e => e.Answer));
    }

    [Fact]
    public void WhatWasGiven_ToldOtherwise_IsRefused()
    {
        var desk = Open();
        desk.Do("t-1", At(Monday, 8), new RecordLedgerFact(Given));

        PortalExport[] others =
        [
            Given with { Pupils = 2 },
            Given with { At = At(Monday, 6) },
            new(Given.Id, "Другой", Given.From, Given.To, Given.Digest) { Pupils = 3, At = Given.At },
            new(Given.Id, Given.Recipient, Given.From, Given.To, FileDigest.Parse(new string('b', 64))) { Pupils = 3, At = Given.At },
        ];
        Assert.All(others, other => Assert.Equal(RefusalDefects.ExportFixed, desk.Refused("t-1", At(Monday, 9), new RecordLedgerFact(other) { Version = 1 }).Code));
        Assert.Equal(RefusalDefects.NotWithdrawable, desk.Refused("t-1", At(Monday, 9), new WithdrawFact(new RecordLedgerFact(Given).Address, 1)).Code);
    }

    [Fact]
    public void Repeats_SameBytesToTheSameRecipient_AreTheSame()
    {
        var again = new PortalExport(PortalExportId.Parse("e-2"), Given.Recipient, Given.From, Given.To.PlusDays(1), Given.Digest);

        Assert.True(again.Repeats(Given));
        Assert.False(new PortalExport(again.Id, "Другой", Given.From, Given.To, Given.Digest).Repeats(Given));
        Assert.False(new PortalExport(again.Id, Given.Recipient, Given.From, Given.To, FileDigest.Parse(new string('b', 64))).Repeats(Given));
    }
}
