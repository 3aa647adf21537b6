package badmodules.internaltype.stock;

public interface Stock {}
