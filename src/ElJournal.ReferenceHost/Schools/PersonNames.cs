using System.Collections.Immutable;
using ElJournal.ReferenceHost.Storage;
using Microsoft.EntityFrameworkCore;

namespace ElJournal.ReferenceHost.Schools;

/// <summary>Имена людей для страниц; who has none is called by the id.</summary>
/// <remarks>Kept beside the log, which knows ids alone. Safe on any thread: who reads sees the names of one moment.</remarks>
internal sealed class PersonNames
{
    private readonly Lock gate = new();
    private readonly Store store;
    private ImmutableDictionary<string, string> names;

    private PersonNames(Store store, ImmutableDictionary<string, string> names) => (this.store, this.names) = (store, names);

    /// <summary>Reads the names from a store.</summary>
    internal static PersonNames Read(Store store)
    {
        using var context = store.Open();
        return new(store, context.People.AsNoTracking().ToImmutableDictionary(r => r.Person, r => r.Name, StringComparer.Ordinal));
    }

    /// <summary>Gives the name of a person, a pupil or a member of staff.</summary>
    /// <param name="id">The raw id.</param>
    internal string Of(string id) => Volatile.Read(ref names).GetValueOrDefault(id, id);

    /// <summary>Names somebody; a former name is replaced.</summary>
    /// <param name="id">The raw id.</param>
    /// <param name="name">The name.</param>
    internal void Give(string id, string name)
    {
        lock (gate)
        {
            using var context = store.Open();
            if (context.People.Find(id) is { } known)
            {
                known.Name = name;
            }
            else
            {
                context.People.Add(new PersonRow { Person = id, Name = name });
            }

            context.SaveChanges();
            Volatile.Write(ref names, names.SetItem(id, name));
        }
    }
}
