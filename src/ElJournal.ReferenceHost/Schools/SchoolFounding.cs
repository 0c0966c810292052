using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Revisions.Policies;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Storage;
using NodaTime;

namespace ElJournal.ReferenceHost.Schools;

/// <summary>Чем школа начинается: what is put into an empty store, all of it in one transaction.</summary>
/// <remarks>A program that is killed meanwhile leaves an empty store behind, never half a school.</remarks>
internal sealed record SchoolFounding
{
    /// <summary>Gets the school year.</summary>
    internal required ISchoolYearSource Source { get; init; }

    /// <summary>Gets who takes it over.</summary>
    internal required PersonId By { get; init; }

    /// <summary>Gets when.</summary>
    internal required Instant At { get; init; }

    /// <summary>Gets the packs by which the school lives, at least one.</summary>
    internal required ImmutableArray<PackRow> Packs { get; init; }

    /// <summary>Gets the first accounts.</summary>
    internal required ImmutableArray<Account> Accounts { get; init; }

    /// <summary>Gets the names of people, those that are known.</summary>
    internal ImmutableArray<PersonRow> Names { get; init; } = [];

    /// <summary>Gets what facts of the year say in words, those that are known.</summary>
    internal ImmutableArray<TextRow> Texts { get; init; } = [];

    /// <summary>Gets the files that facts of the year name; they are read one by one while they are stored, as all of them may be more than memory holds.</summary>
    internal IEnumerable<FileRow> Files { get; init; } = [];

    /// <summary>Gets what is submitted right after the year is taken over.</summary>
    internal ImmutableArray<Submission> Then { get; init; } = [];

    /// <summary>Gets by how much the clock of a demo runs behind; null for a real school.</summary>
    internal Duration? ClockShift { get; init; }

    /// <summary>Says whether a store holds a school.</summary>
    internal static bool IsDone(Store store)
    {
        using var context = store.Open();
        return context.Schools.Any();
    }

    /// <summary>Puts it into a store.</summary>
    /// <returns>The year as it begins; or why it cannot be taken over.</returns>
    internal Result<Decision> Store(Store store)
    {
        var loaded = Decider.Decide(RevisedYear.Empty, new Submission(By, At, new LoadYear(Source)), JournalPolicy.Open);
        if (!loaded.TryGet(out var decision))
        {
            return loaded;
        }

        var revisions = decision.Revisions.ToBuilder();
        foreach (var submission in Then)
        {
            var next = Decider.Decide(decision.After, submission, JournalPolicy.Open);
            if (!next.TryGet(out var then))
            {
                return next;
            }

            revisions.AddRange(then.Revisions);
            decision = then;
        }

        using var context = store.Open();
        using var transaction = context.Database.BeginTransaction();
        context.Schools.Add(new SchoolRow { ClockShift = ClockShift?.BclCompatibleTicks });
        context.Packs.AddRange(Packs);
        context.Accounts.AddRange(Accounts);
        context.People.AddRange(Names);
        context.Texts.AddRange(Texts);
        RevisionStore.Begin(context, Source.Register.School.Id, revisions.ToImmutable());
        foreach (var file in Files)
        {
            context.Files.Add(file);
            context.SaveChanges();
            context.ChangeTracker.Clear();
        }

        transaction.Commit();
        return new Result<Decision>(decision);
    }
}
