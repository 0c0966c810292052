namespace ElJournal.ReferenceHost.Site.Credentials;

/// <summary>Выданное: shown once, to be handed over; nobody can look it up later.</summary>
/// <param name="Owner">Whose account it is.</param>
/// <param name="Receiver">Into whose hands it goes.</param>
/// <param name="Login">The login.</param>
/// <param name="Password">The password, to be replaced when it is first used.</param>
public sealed record IssuedCredentials(string Owner, string Receiver, string Login, string Password);
