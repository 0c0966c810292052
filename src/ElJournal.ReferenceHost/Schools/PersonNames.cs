using System.Collections.Frozen;
using ElJournal.ReferenceHost.Storage;
using Microsoft.EntityFrameworkCore;

namespace ElJournal.ReferenceHost.Schools;

/// <summary>Имена людей для страниц; who has none is called by the id.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class PersonNames
{
    private readonly FrozenDictionary<string, string> names;

    private PersonNames(FrozenDictionary<string, string> names) => this.names = names;

    /// <summary>Reads the names from a store.</summary>
    internal static PersonNames Read(Store store)
    {
        using var context = store.Open();
        return new(context.People.AsNoTracking().ToFrozenDictionary(r => r.Person, r => r.Name, StringComparer.Ordinal));
    }

    /// <summary>Gives the name of a person, a pupil or a member of staff.</summary>
    /// <param name="id">The raw id.</param>
    internal string Of(string id) => names.GetValueOrDefault(id, id);
}
