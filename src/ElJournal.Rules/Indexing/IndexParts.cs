using System.Collections.Concurrent;

namespace ElJournal.Rules.Indexing;

/// <summary>Parts of an index that only some norms need: each is built when it is first asked for, once.</summary>
/// <remarks>Safe on any thread.</remarks>
internal sealed class IndexParts(SchoolIndex school)
{
    private readonly ConcurrentDictionary<Type, Lazy<object>> parts = new();

    /// <summary>Gives a part, and builds it if nobody asked for it before.</summary>
    /// <typeparam name="T">The part.</typeparam>
    /// <param name="build">Builds it of the index.</param>
    internal T Get<T>(Func<SchoolIndex, T> build)
        where T : class =>
        (T)parts.GetOrAdd(typeof(T), static (_, make) => new Lazy<object>(() => make.Build(make.School)), (Build: build, School: school)).Value;
}
