using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Schools;

/// <summary>With what a school begins, as the command line has it.</summary>
/// <param name="Folder">The interchange folder.</param>
/// <param name="Regulations">Ids of shipped packs and files of the school's own.</param>
/// <param name="Administrator">The id of the first administrator.</param>
/// <param name="Login">The name by which the administrator signs in.</param>
/// <param name="Database">The address of the store.</param>
internal sealed record SchoolInitRequest(string Folder, ImmutableArray<string> Regulations, string Administrator, string Login, string Database);
