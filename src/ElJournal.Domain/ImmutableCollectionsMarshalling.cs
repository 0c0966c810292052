using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ElJournal.Domain;

/// <summary>Makes immutable arrays of arrays that nobody else holds, without a copy.</summary>
internal static class ImmutableCollectionsMarshalling
{
    internal static ImmutableArray<T> Wrap<T>(T[] owned) => ImmutableCollectionsMarshal.AsImmutableArray(owned);
}
