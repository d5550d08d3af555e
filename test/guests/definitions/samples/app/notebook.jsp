<%@ page contentType="text/html; charset=UTF-8" import="java.sql.*, java.util.*" %>
<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<%
Class.forName("org.sqlite.JDBC");
List<String> lines = new ArrayList<>();
try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + System.getenv("DATABASE_FILE"));
     Statement statement = database.createStatement()) {
  statement.executeUpdate("CREATE TABLE IF NOT EXISTS line (id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
  if (request.getMethod().equals("POST")) {
    try (PreparedStatement added = database.prepareStatement("INSERT INTO line (text) VALUES (?)")) {
      added.setString(1, request.getParameter("line"));
      added.executeUpdate();
    }
  }
  ResultSet found = statement.executeQuery("SELECT text FROM line ORDER BY id");
  while (found.next()) lines.add(found.getString(1));
}
pageContext.setAttribute("lines", lines);
pageContext.setAttribute("title", System.getenv("TITLE"));
%><!doctype html>
<title>Notebook</title>
<h1><c:out value="${title}"/> (${pageContext.request.scheme})</h1>
<p>${pageContext.request.remoteAddr.startsWith("127.") ? "this host" : "people"}</p>
<ul>
<c:forEach items="${lines}" var="line"><li><c:out value="${line}"/></li>
</c:forEach>
</ul>
