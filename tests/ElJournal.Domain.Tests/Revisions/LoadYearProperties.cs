using ElJournal.Domain.Interchange;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.Domain.Tests.Interchange;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace ElJournal.Domain.Tests.Revisions;

[Laws(150, "20230901,1")]
public sealed class LoadYearProperties
{
    private static readonly Instant Now = Instant.FromUtc(2023, 9, 1, 6, 0);

    [Property]
    public void What_is_loaded_is_the_same_record_again(DoNotSize<int> seed)
    {
        var record = RandomRecords.Make(seed.Item);

        var year = Decider.Decide(RevisedYear.Empty, new Submission(PersonId.Parse("admin"), Now, new LoadYear(record)), JournalPolicy.Open).Value.After;

        Assert.Equal(RecordDigest.Of(record), year.ToRecord(record.Register.ExtractedAt).Value.Digest);
    }

    [Property]
    public void Folding_the_revisions_gives_the_year(DoNotSize<int> seed)
    {
        var decision = Decider.Decide(RevisedYear.Empty, new Submission(PersonId.Parse("admin"), Now, new LoadYear(RandomRecords.Make(seed.Item))), JournalPolicy.Open).Value;

        var folded = decision.Revisions.Aggregate(RevisedYear.Empty, static (year, revision) => year.Fold(revision));

        Assert.Equal(RecordDigest.Of(decision.After.ToRecord().Value), RecordDigest.Of(folded.ToRecord().Value));
    }

    [Fact]
    public void Load_IntoAYearAtWork_IsRefused()
    {
        var desk = Desk.Open();

        var defect = desk.Refused("s-1", Desk.At(Desk.Monday, 12), new LoadYear(RandomRecords.Make(1)));

        Assert.Equal(RefusalDefects.NotEmpty, defect.Code);
    }
}
