using System.Collections.Immutable;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Comparisons;

/// <summary>Сравнение нормы: how two packs bind one norm.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class NormComparison
{
    internal NormComparison(Binding? left, Binding? right, ImmutableArray<SpanComparison> spans) => (Left, Right, Spans) = (left, right, spans);

    /// <summary>Gets the norm.</summary>
    public Norm Norm => (Left ?? Right)!.Norm;

    /// <summary>Gets the binding of the left pack, or null.</summary>
    public Binding? Left { get; }

    /// <summary>Gets the binding of the right pack, or null.</summary>
    public Binding? Right { get; }

    /// <summary>Gets the days on which at least one of them is in force, cut where something changes; adjacent spans that differ alike are one.</summary>
    public ImmutableArray<SpanComparison> Spans { get; }

    /// <summary>Gets a value indicating whether both packs bind the norm, on the same days and in the same manner.</summary>
    public bool IsSame => Left is not null && Right is not null && Spans.All(s => s.IsSame);
}
