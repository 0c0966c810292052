using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ElJournal.Domain.Defects;

/// <summary>Итог: a value, or all the defects for which there is none.</summary>
/// <remarks>Nothing is half done: with a defect there is no value. Immutable, safe on any thread; compared by reference.</remarks>
/// <typeparam name="T">The value.</typeparam>
public sealed class Result<T>
    where T : class
{
    private readonly T? value;

    /// <summary>Makes a good result.</summary>
    /// <param name="value">The value.</param>
    public Result(T value)
    {
        this.value = Preconditions.NotNull(value);
        Defects = [];
    }

    /// <summary>Makes a bad result.</summary>
    /// <param name="defects">All defects found, at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Result(ImmutableArray<Defect> defects)
    {
        Preconditions.That(!defects.IsDefaultOrEmpty, nameof(defects), "A bad result needs a defect.");
        Defects = defects;
    }

    /// <summary>Gets a value indicating whether there is a value.</summary>
    public bool IsGood => value is not null;

    /// <summary>Gets the value.</summary>
    /// <exception cref="InvalidOperationException">There are defects; the message lists them all.</exception>
    public T Value => value ?? throw new InvalidOperationException($"The result has defects: {string.Join("; ", Defects)}");

    /// <summary>Gets the defects; empty when there is a value.</summary>
    public ImmutableArray<Defect> Defects { get; }

    /// <summary>Takes the value out.</summary>
    /// <param name="taken">The value, or null when there are defects.</param>
    /// <returns>Whether there is a value.</returns>
    public bool TryGet([NotNullWhen(true)] out T? taken)
    {
        taken = value;
        return taken is not null;
    }
}
