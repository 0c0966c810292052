namespace ElJournal.ReferenceHost.Personal;

/// <summary>What the command <c>personal erase</c> is asked for.</summary>
/// <param name="People">Whose data, by raw id.</param>
/// <param name="IsByTerm">Whether everybody's data go because the term of storage is over.</param>
/// <param name="Regulations">Acts and packs that know the terms.</param>
/// <param name="Database">The store.</param>
/// <param name="Basis">On what basis.</param>
/// <param name="MadeBy">Who does it.</param>
/// <param name="Act">The file of the act of destruction.</param>
internal sealed record EraseRequest(string[] People, bool IsByTerm, string[] Regulations, string Database, string Basis, string MadeBy, string Act);
