using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Messages;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Indexing;
using ElJournal.Testing.Builders;
using NodaTime;

namespace ElJournal.Rules.Tests.Indexing;

/// <summary>What an index gives of the ledgers.</summary>
public sealed class LedgerTests
{
    private static readonly Instant Noon = Instant.FromUtc(2023, 9, 12, 9, 0);

    [Fact]
    public void Ledger_EntriesAndCorrections_AreWhatStoodAtTheInstant()
    {
        var first = new Message(MessageId.Parse("M1")) { SentAt = Noon, Recorded = new Provenance(Noon, By: null) };
        var corrected = first with { IsBulk = true, Recorded = new Provenance(Noon + Duration.FromHours(1), By: null) };
        var record = ASchool.Default.With(first).With(corrected).Build();

        Assert.Empty(SchoolIndexBuilder.Build(record, Noon - Duration.Epsilon).Ledger<Message>().ToArray());
        Assert.Equal([first], SchoolIndexBuilder.Build(record, Noon).Ledger<Message>().ToArray());
        Assert.Equal([first with { IsBulk = true }], SchoolIndexBuilder.Build(record, Noon + Duration.FromHours(1)).Ledger<Message>().ToArray());
    }

    [Fact]
    public void Ledger_AskedForByManyThreads_IsReadOnce()
    {
        var source = new CountingSource(ASchool.Default.Build());
        var index = SchoolIndexBuilder.Build(source, Noon);

        Assert.Empty(source.Read);
        Parallel.For(0, 100, _ => index.Ledger<Check>());
        Assert.Equal([typeof(Check)], source.Read.ToArray());
    }

    [Fact]
    public void StreamLedger_EntriesAndCorrections_GivesWhatLedgerGives()
    {
        var first = new Message(MessageId.Parse("M1")) { SentAt = Noon, Recorded = new Provenance(Noon, By: null) };
        var corrected = first with { IsBulk = true, Recorded = new Provenance(Noon + Duration.FromHours(1), By: null) };
        var record = ASchool.Default.With(first).With(corrected).With(new Message(MessageId.Parse("M2"))).Build();

        foreach (var instant in new[] { Noon - Duration.Epsilon, Noon, Noon + Duration.FromHours(1) })
        {
            var index = SchoolIndexBuilder.Build(record, instant);
            Assert.Equal(index.StreamLedger<Message>().ToArray(), index.Ledger<Message>().ToArray());
            Assert.Equal(index.StreamLedger<Message>().ToArray(), index.Ledger<Message>().ToArray());
        }
    }

    [Fact]
    public void StreamLedger_AskedForAgain_IsReadAgain()
    {
        var source = new CountingSource(ASchool.Default.Build());
        var index = SchoolIndexBuilder.Build(source, Noon);

        Assert.Empty(index.StreamLedger<Check>().Concat(index.StreamLedger<Check>()));
        Assert.Equal([typeof(Check), typeof(Check)], source.Read.ToArray());
    }

    [Fact]
    public void Build_SourceOfAnotherRegister_IsRefused()
    {
        var builder = new SchoolIndexBuilder(ASchool.Default.Build().Register, Noon);

        Assert.Throws<ArgumentException>(() => builder.Build(ASchool.Default.Build()));
    }

    private sealed class CountingSource(SchoolYearRecord inner) : ISchoolYearSource
    {
        private ImmutableArray<Type> read = [];

        public SchoolRegister Register => inner.Register;

        internal ImmutableArray<Type> Read => read;

        public JournalRecord ReadJournal(int ordinal) => inner.ReadJournal(ordinal);

        public ImmutableArray<TFact> ReadLedger<TFact>()
            where TFact : LedgerFact
        {
            ImmutableInterlocked.Update(ref read, types => types.Add(typeof(TFact)));
            return inner.ReadLedger<TFact>();
        }
    }
}
