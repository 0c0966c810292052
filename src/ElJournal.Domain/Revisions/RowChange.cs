namespace ElJournal.Domain.Revisions;

/// <summary>Перемена строки записи: what a revision takes out of the record of a year, and what it puts in.</summary>
/// <remarks>
/// <para>An entry or a correction puts in a row of its own and takes none out; a fact of the register takes the place of the former one; a withdrawal takes out every row of the fact.</para>
/// <para>Equal when both rows are; has no order. <c>default</c> changes nothing. Immutable, safe on any thread.</para>
/// </remarks>
/// <param name="Before">The row taken out; null for none.</param>
/// <param name="After">The row put in; null for none.</param>
public readonly record struct RowChange(object? Before, object? After);
