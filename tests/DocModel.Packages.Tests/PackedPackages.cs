namespace DocModel.Packages.Tests;

/// <summary>One packing serves all tests of the packages.</summary>
[CollectionDefinition("packages")]
public sealed class PackedPackages : ICollectionFixture<PackedFeed>;
