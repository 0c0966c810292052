namespace ElJournal.Domain.Defects;

/// <summary>Код дефекта: one way in which an input may be wrong, with its cause and remedy in Russian.</summary>
/// <remarks>
/// <para>Libraries return codes and arguments; text is made of them at the edge by <see cref="Defect.Describe"/>. A code is never used again for another meaning.</para>
/// <para>Placeholders <c>{0}</c>, <c>{1}</c> … of the templates are filled with the arguments of a <see cref="Defect"/>. Immutable, safe on any thread; equal when all members are.</para>
/// </remarks>
/// <param name="Id">The code: <c>ELJ-D014</c>.</param>
/// <param name="Cause">What is wrong, a Russian template.</param>
/// <param name="Remedy">What to do about it, a Russian template.</param>
public sealed record DefectCode(string Id, string Cause, string Remedy)
{
    /// <summary>Gives the code.</summary>
    /// <returns>The same text as <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
