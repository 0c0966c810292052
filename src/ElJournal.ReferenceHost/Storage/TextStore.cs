using ElJournal.Domain.Revisions;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace ElJournal.ReferenceHost.Storage;

/// <summary>Тексты и отметки о прочтении: what facts of the journal say in words, and who has read it.</summary>
/// <remarks>Texts are written with the facts that they belong to, in one transaction (<see cref="RevisionStore.AppendAsync"/>). Safe on any thread: it keeps nothing.</remarks>
internal sealed class TextStore(Store store)
{
    /// <summary>The greatest length of a text.</summary>
    internal const int MaxLength = 4000;

    /// <summary>Finds texts.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The texts of those that have one.</returns>
    internal Dictionary<FactAddress, string> Find(IReadOnlyCollection<FactAddress> facts)
    {
        var byName = facts.ToDictionary(f => f.ToString(), StringComparer.Ordinal);
        string[] names = [.. byName.Keys];
        using var context = store.Open();
        return context.Texts.AsNoTracking().Where(t => names.Contains(t.Fact)).AsEnumerable().ToDictionary(t => byName[t.Fact], t => t.Text);
    }

    /// <summary>Finds who has read what.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The people by fact, by raw id.</returns>
    internal ILookup<FactAddress, string> ReadersOf(IReadOnlyCollection<FactAddress> facts)
    {
        var byName = facts.ToDictionary(f => f.ToString(), StringComparer.Ordinal);
        string[] names = [.. byName.Keys];
        using var context = store.Open();
        return context.TextReads.AsNoTracking().Where(r => names.Contains(r.Fact)).AsEnumerable().ToLookup(r => byName[r.Fact], r => r.Person);
    }

    /// <summary>Finds what somebody has read.</summary>
    /// <param name="person">Who, by raw id.</param>
    /// <param name="facts">The facts to look through.</param>
    /// <returns>Those of them that are read.</returns>
    internal HashSet<FactAddress> ReadBy(string person, IReadOnlyCollection<FactAddress> facts)
    {
        var byName = facts.ToDictionary(f => f.ToString(), StringComparer.Ordinal);
        string[] names = [.. byName.Keys];
        using var context = store.Open();
        return [.. context.TextReads.AsNoTracking().Where(r => r.Person == person && names.Contains(r.Fact)).Select(r => r.Fact).AsEnumerable().Select(f => byName[f])];
    }

    /// <summary>Takes down that somebody has read something; the first time counts.</summary>
    internal void MarkRead(FactAddress fact, string person, Instant at)
    {
        var name = fact.ToString();
        using var context = store.Open();
        if (!context.TextReads.Any(r => r.Fact == name && r.Person == person))
        {
            context.TextReads.Add(new TextReadRow { Fact = name, Person = person, ReadAt = at });
            context.SaveChanges();
        }
    }
}
