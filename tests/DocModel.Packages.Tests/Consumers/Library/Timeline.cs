using DocModel.Essays;

namespace Library;

public static class Timeline
{
    public static int Count => SecurityArchitecture.Document.Events.Count;
}
